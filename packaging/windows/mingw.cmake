# SPDX-License-Identifier: GPL-3.0-or-later
# For building Windows' programs on Linux with MinGW: cmake -DCMAKE_TOOLCHAIN_FILE=packaging/windows/mingw.cmake
# CAIRN_QT_WINDOWS names a Qt for Windows, CAIRN_WINDOWS_LIBRARIES the other libraries, and QT_HOST_PATH the Qt of
# this system (as a rule /usr), whose tools run here.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 $ENV{CAIRN_QT_WINDOWS} $ENV{CAIRN_WINDOWS_LIBRARIES})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
if(NOT QT_HOST_PATH)
    set(QT_HOST_PATH /usr)
    if(DEFINED ENV{QT_HOST_PATH})
        set(QT_HOST_PATH $ENV{QT_HOST_PATH})
    endif()
endif()

# libarchive would run a program to learn this, and CMake 3.25 stumbles over it: zlib is called in C's own way.
set(ZLIB_WINAPI_EXITCODE 1)
set(ZLIB_WINAPI_EXITCODE__TRYRUN_OUTPUT "")
