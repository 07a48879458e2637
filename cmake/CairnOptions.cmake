# SPDX-License-Identifier: GPL-3.0-or-later
option(CAIRN_TESTS "Build the tests" ON)
option(CAIRN_BENCH "Build the measurements" OFF)
option(CAIRN_PCH "Use precompiled headers" ON)
option(CAIRN_WERROR "Treat warnings as errors" ON)
option(CAIRN_ASAN "Build with address and undefined behaviour sanitizers" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

find_program(CAIRN_CCACHE ccache)
if(CAIRN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${CAIRN_CCACHE})
endif()

# More than two hundred test programs are linked; where a quicker linker is at hand, it does that.
if(UNIX AND NOT APPLE AND CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT CAIRN_ASAN)
    include(CheckLinkerFlag)
    foreach(linker IN ITEMS lld gold)
        check_linker_flag(CXX -fuse-ld=${linker} CAIRN_LINKS_WITH_${linker})
        if(CAIRN_LINKS_WITH_${linker})
            add_link_options(-fuse-ld=${linker})
            break()
        endif()
    endforeach()
endif()

add_library(cairn_flags INTERFACE)
target_compile_definitions(cairn_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
    CAIRN_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(cairn_flags INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${CAIRN_WERROR}>:/WX>)
else()
    target_compile_options(cairn_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
        $<$<BOOL:${CAIRN_WERROR}>:-Werror>)
    if(CAIRN_CCACHE AND CAIRN_PCH AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(cairn_flags INTERFACE -fpch-preprocess)
    endif()
endif()
if(CAIRN_ASAN)
    target_compile_options(cairn_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(cairn_flags INTERFACE -fsanitize=address,undefined)
endif()
