# SPDX-License-Identifier: GPL-3.0-or-later
# What is given to people: hardened, and the same whatever folder it was built in.
if(MSVC OR NOT CMAKE_BUILD_TYPE MATCHES "^(Release|RelWithDebInfo|MinSizeRel)$")
    return()
endif()

# The programs are as small as they can be: what no program reaches is left out, and nothing is unrolled for speed but
# where it has been measured to matter (app/CMakeLists.txt).
string(REPLACE "-O3" "-Os" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" OR CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_compile_options(-ffunction-sections -fdata-sections)
    add_link_options(-Wl,--gc-sections)
endif()

# The folder of the build may lie in that of the sources, so it comes last: of several that fit, GCC takes the last.
add_compile_options(-ffile-prefix-map=${PROJECT_SOURCE_DIR}=. -ffile-prefix-map=${PROJECT_BINARY_DIR}=./build)

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    include(CheckPIESupported)
    check_pie_supported()
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)

    include(CheckCXXCompilerFlag)
    add_compile_options(-fstack-protector-strong -Wformat -Werror=format-security)
    foreach(flag IN ITEMS -fstack-clash-protection -fcf-protection -mbranch-protection=standard)
        string(MAKE_C_IDENTIFIER "CAIRN_COMPILES${flag}" known)
        check_cxx_compiler_flag(${flag} ${known})
        if(${known})
            add_compile_options(${flag})
        endif()
    endforeach()
    # The distribution's own level of this may be another one; it is taken back first, so that nothing is defined twice.
    add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    add_link_options(-Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,--as-needed)

    # Places that the loader fills in are listed in far fewer bytes, where loaders know that list.
    include(CheckCXXSourceCompiles)
    include(CheckLinkerFlag)
    check_cxx_source_compiles("#include <features.h>
#if !__GLIBC_PREREQ(2, 36)
#error
#endif
int main() { return 0; }" CAIRN_GLIBC_PACKS_RELOCATIONS)
    check_linker_flag(CXX -Wl,-z,pack-relative-relocs CAIRN_LINKER_PACKS_RELOCATIONS)
    if(CAIRN_GLIBC_PACKS_RELOCATIONS AND CAIRN_LINKER_PACKS_RELOCATIONS)
        add_link_options(-Wl,-z,pack-relative-relocs)
    endif()

    # An installed program takes the system's libraries and none that happen to lie near it.
    set(CMAKE_SKIP_INSTALL_RPATH ON)
endif()
