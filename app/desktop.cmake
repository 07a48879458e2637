# SPDX-License-Identifier: GPL-3.0-or-later
# What the three systems show of the program before it runs: its icon, its name, and where it stands in menus.
set(packaging_dir ${PROJECT_SOURCE_DIR}/packaging)

if(WIN32)
    configure_file(${packaging_dir}/windows/careercairn.rc.in ${CMAKE_CURRENT_BINARY_DIR}/careercairn.rc @ONLY)
    target_sources(careercairn PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/careercairn.rc)
elseif(APPLE)
    set_source_files_properties(${packaging_dir}/icons/careercairn.icns PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    target_sources(careercairn PRIVATE ${packaging_dir}/icons/careercairn.icns)
    set_target_properties(careercairn PROPERTIES
        MACOSX_BUNDLE_BUNDLE_NAME "Career Cairn"
        MACOSX_BUNDLE_GUI_IDENTIFIER org.careercairn.CareerCairn
        MACOSX_BUNDLE_ICON_FILE careercairn.icns
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
else()
    set(desktop_id org.careercairn.CareerCairn)
    set(workspace_type application-vnd.careercairn.workspace+sqlite3)
    set(icons_dir ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
    foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
        install(FILES ${packaging_dir}/icons/careercairn-${size}.png
                DESTINATION ${icons_dir}/${size}x${size}/apps RENAME ${desktop_id}.png)
        install(FILES ${packaging_dir}/icons/workspace-${size}.png
                DESTINATION ${icons_dir}/${size}x${size}/mimetypes RENAME ${workspace_type}.png)
    endforeach()
    install(FILES ${PROJECT_SOURCE_DIR}/resources/appicon/careercairn.svg
            DESTINATION ${icons_dir}/scalable/apps RENAME ${desktop_id}.svg)
    install(FILES ${packaging_dir}/icons/workspace.svg
            DESTINATION ${icons_dir}/scalable/mimetypes RENAME ${workspace_type}.svg)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/appicon/careercairn-symbolic.svg
            DESTINATION ${icons_dir}/symbolic/apps RENAME ${desktop_id}-symbolic.svg)
    install(FILES ${packaging_dir}/linux/${desktop_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${packaging_dir}/linux/${desktop_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${packaging_dir}/linux/${desktop_id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
    install(FILES ${packaging_dir}/completion/careercairn-cli.bash
            DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME careercairn-cli)
    install(FILES ${packaging_dir}/linux/copyright DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/careercairn)

    # Manuals and changelog lie there packed, and without a time in them.
    find_program(GZIP_PROGRAM gzip REQUIRED)
    set(packed_files "")
    foreach(file IN ITEMS packaging/man/careercairn.1 packaging/man/careercairn-cli.1 CHANGELOG.md)
        get_filename_component(name ${file} NAME)
        string(REPLACE CHANGELOG.md changelog name ${name})
        set(packed ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
        add_custom_command(OUTPUT ${packed} COMMAND ${GZIP_PROGRAM} -9nc ${PROJECT_SOURCE_DIR}/${file} > ${packed}
                           DEPENDS ${PROJECT_SOURCE_DIR}/${file} VERBATIM)
        list(APPEND packed_files ${packed})
    endforeach()
    add_custom_target(careercairn-manuals ALL DEPENDS ${packed_files})
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/careercairn.1.gz ${CMAKE_CURRENT_BINARY_DIR}/careercairn-cli.1.gz
            DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/careercairn)
endif()
