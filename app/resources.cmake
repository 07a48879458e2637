# SPDX-License-Identifier: GPL-3.0-or-later
# What the program carries inside: content packs, icons, translations.
set(resource_dir ${PROJECT_SOURCE_DIR}/resources)
# Qt leaves a file unpacked that does not become smaller by 70 %; here a tenth is worth it.
set(pack_more --threshold 10)

file(GLOB_RECURSE catalogue_files CONFIGURE_DEPENDS ${resource_dir}/catalogue/*.json)
if(TARGET cairn_catalogue)
file(GLOB pay_files CONFIGURE_DEPENDS ${resource_dir}/pay/*.csv)
file(GLOB handbook_files CONFIGURE_DEPENDS ${resource_dir}/handbook/*.json)
qt_add_resources(cairn_catalogue cairn_handbook_files PREFIX /careercairn BASE ${resource_dir} FILES ${handbook_files} OPTIONS ${pack_more})
qt_add_resources(cairn_catalogue cairn_pay_files PREFIX /careercairn BASE ${resource_dir} FILES ${pay_files} OPTIONS ${pack_more})
qt_add_resources(cairn_catalogue cairn_catalogue_files PREFIX /careercairn BASE ${resource_dir} FILES ${catalogue_files} OPTIONS ${pack_more})
endif()

file(GLOB icon_files CONFIGURE_DEPENDS ${resource_dir}/icons/*.svg)
if(TARGET cairn_views)
qt_add_resources(cairn_views cairn_icon_files PREFIX /careercairn BASE ${resource_dir} FILES ${icon_files} OPTIONS ${pack_more})
endif()

# The program's own icon: one drawing for dialogs, and pictures in all sizes for its windows, which need no drawing.
if(TARGET cairn_views)
qt_add_resources(cairn_views cairn_appicon_drawing PREFIX /careercairn BASE ${resource_dir}
    FILES ${resource_dir}/appicon/careercairn.svg OPTIONS ${pack_more})
endif()
if(TARGET cairn_startup)
file(GLOB appicon_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/packaging/icons/careercairn-*.png)
list(FILTER appicon_files EXCLUDE REGEX "-512\\.png$") # larger than any window shows it
qt_add_resources(cairn_startup cairn_appicon_files PREFIX /careercairn/appicon
    BASE ${PROJECT_SOURCE_DIR}/packaging/icons FILES ${appicon_files})
endif()

if(TARGET cairn_views)
file(GLOB licence_files CONFIGURE_DEPENDS ${resource_dir}/licences/*.txt)
set_source_files_properties(${PROJECT_SOURCE_DIR}/LICENSE PROPERTIES QT_RESOURCE_ALIAS licences/GPL-3.0.txt)
qt_add_resources(cairn_views cairn_licence_files PREFIX /careercairn BASE ${resource_dir}
    FILES ${licence_files} ${PROJECT_SOURCE_DIR}/LICENSE OPTIONS ${pack_more})
endif()

file(GLOB revision_files CONFIGURE_DEPENDS ${resource_dir}/workspace/*.sql)
qt_add_resources(cairn_storage cairn_workspace_files PREFIX /careercairn BASE ${resource_dir} FILES ${revision_files} OPTIONS ${pack_more})
