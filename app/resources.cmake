# SPDX-License-Identifier: GPL-3.0-or-later
# What the program carries inside: content packs, icons, translations.
set(resource_dir ${PROJECT_SOURCE_DIR}/resources)

file(GLOB_RECURSE catalogue_files CONFIGURE_DEPENDS ${resource_dir}/catalogue/*.json)
if(TARGET cairn_catalogue)
file(GLOB pay_files CONFIGURE_DEPENDS ${resource_dir}/pay/*.csv)
qt_add_resources(cairn_catalogue cairn_pay_files PREFIX /careercairn BASE ${resource_dir} FILES ${pay_files})
qt_add_resources(cairn_catalogue cairn_catalogue_files PREFIX /careercairn BASE ${resource_dir} FILES ${catalogue_files})
endif()

file(GLOB icon_files CONFIGURE_DEPENDS ${resource_dir}/icons/*.svg)
if(TARGET cairn_views)
qt_add_resources(cairn_views cairn_icon_files PREFIX /careercairn BASE ${resource_dir} FILES ${icon_files})
endif()

file(GLOB revision_files CONFIGURE_DEPENDS ${resource_dir}/workspace/*.sql)
qt_add_resources(cairn_storage cairn_workspace_files PREFIX /careercairn BASE ${resource_dir} FILES ${revision_files})
