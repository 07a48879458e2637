# SPDX-License-Identifier: GPL-3.0-or-later
# Windows' packages: `cpack -G NSIS` makes the installer that people are to take, `cpack -G WIX` an MSI for those who
# look after many computers (for one person's account: cpack -G WIX -D CPACK_CAIRN_SCOPE=perUser).
if(NOT WIN32)
    return()
endif()

set(CPACK_GENERATOR NSIS)
# WiX 3 names its folder in this variable.
if(DEFINED ENV{WIX})
    list(APPEND CPACK_GENERATOR WIX)
endif()
set(CPACK_PACKAGE_FILE_NAME careercairn-${PROJECT_VERSION}-windows-x64)
list(APPEND CMAKE_MODULE_PATH ${CMAKE_CURRENT_LIST_DIR})
include(${CMAKE_CURRENT_LIST_DIR}/nsis.cmake)

# Never to be changed: by it Windows knows an older version, whatever its number.
set(CPACK_WIX_UPGRADE_GUID 909E8B21-2760-4A75-B0E9-501C45EDA497)
set(CPACK_WIX_TEMPLATE ${CMAKE_CURRENT_LIST_DIR}/WIX.template.in)
set(CPACK_WIX_PATCH_FILE ${CMAKE_CURRENT_LIST_DIR}/filetype.xml)
set(CPACK_WIX_PRODUCT_ICON ${PROJECT_SOURCE_DIR}/packaging/icons/careercairn.ico)
set(CPACK_WIX_CULTURES en-US)
set(CPACK_WIX_ARCHITECTURE x64)
# Straight into the start menu, without a folder and without a way to remove the program beside it.
set(CPACK_WIX_PROGRAM_MENU_FOLDER .)
set(CPACK_PACKAGE_EXECUTABLES careercairn "Career Cairn")
set(CPACK_WIX_PROPERTY_ARPNOMODIFY 1)
set(CPACK_WIX_PROPERTY_ARPURLINFOABOUT ${PROJECT_HOMEPAGE_URL})
set(CPACK_WIX_PROPERTY_ARPCOMMENTS ${PROJECT_DESCRIPTION})
# CPack makes the rich text that WiX wants of a text file, and knows one by its ending.
configure_file(${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_BINARY_DIR}/LICENSE.txt COPYONLY)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_BINARY_DIR}/LICENSE.txt)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/scope.cmake)
