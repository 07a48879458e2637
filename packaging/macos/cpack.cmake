# SPDX-License-Identifier: GPL-3.0-or-later
# A disk image with the bundle and a link to Applications. packaging/macos/sign signs the bundle before, and the image
# after: cpack takes the bundle as it was installed.
if(NOT APPLE)
    return()
endif()

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_FILE_NAME careercairn-${PROJECT_VERSION}-macos)
set(CPACK_DMG_VOLUME_NAME "Career Cairn ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT UDZO)
# Nobody has to agree to a free licence to read it; newer systems cannot show one with an image any more.
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)
# Of a signed file nothing can be taken away.
set(CPACK_STRIP_FILES OFF)
set(CPACK_PACKAGE_ICON ${PROJECT_SOURCE_DIR}/packaging/icons/careercairn.icns)
