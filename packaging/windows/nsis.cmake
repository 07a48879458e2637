# SPDX-License-Identifier: GPL-3.0-or-later
# What NSIS.template.in asks of CPack: read by cpack.cmake for a build, by compile-installer for a folder.
set(CPACK_CAIRN_WINDOWS_DIR ${CMAKE_CURRENT_LIST_DIR})
get_filename_component(CPACK_CAIRN_ICON ${CMAKE_CURRENT_LIST_DIR}/../icons/careercairn.ico ABSOLUTE)
file(TO_NATIVE_PATH ${CPACK_CAIRN_ICON} CPACK_CAIRN_ICON)
# The picture on the last page: the icon on a plate of its darkest green, 164 by 314 pixels.
file(TO_NATIVE_PATH ${CMAKE_CURRENT_LIST_DIR}/side.bmp CPACK_CAIRN_SIDE_PICTURE)
set(CPACK_NSIS_DISPLAY_NAME "Career Cairn")
set(CPACK_NSIS_PACKAGE_NAME "Career Cairn")
set(CPACK_NSIS_UNINSTALL_NAME "Uninstall")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Career Cairn")
set(CPACK_PACKAGE_INSTALL_REGISTRY_KEY "CareerCairn")
set(CPACK_NSIS_URL_INFO_ABOUT ${CPACK_PACKAGE_HOMEPAGE_URL})
# The installer itself is a 32-bit program, as everywhere, unless the other kind is asked for; Debian's NSIS has both.
if(CPACK_CAIRN_NSIS_TARGET)
    set(CPACK_CAIRN_NSIS_TARGET_CODE "Target ${CPACK_CAIRN_NSIS_TARGET}")
endif()
