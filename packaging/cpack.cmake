# SPDX-License-Identifier: GPL-3.0-or-later
# What CPack makes of an installed build; each system adds its own.
set(CAIRN_CONTACT "Career Cairn maintainers <maintainers@careercairn.org>" CACHE STRING
    "Who answers for the packages: name and address")

set(CPACK_PACKAGE_NAME careercairn)
set(CPACK_PACKAGE_VENDOR "The Career Cairn contributors")
set(CPACK_PACKAGE_CONTACT ${CAIRN_CONTACT})
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_HOMEPAGE_URL ${PROJECT_HOMEPAGE_URL})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 0)

include(${CMAKE_CURRENT_LIST_DIR}/windows/cpack.cmake OPTIONAL)
include(${CMAKE_CURRENT_LIST_DIR}/macos/cpack.cmake OPTIONAL)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    include(${CMAKE_CURRENT_LIST_DIR}/linux/cpack.cmake)
endif()
include(CPack)
