# SPDX-License-Identifier: GPL-3.0-or-later
# The bundle for macOS: what it says of itself, the command line inside it, and Qt's libraries by macdeployqt.
set(macos_dir ${PROJECT_SOURCE_DIR}/packaging/macos)

# Qt 6.5 runs on macOS 11 and newer; who builds for another system says so to CMake.
set(CAIRN_MACOS_MINIMUM 11.0)
if(CMAKE_OSX_DEPLOYMENT_TARGET)
    set(CAIRN_MACOS_MINIMUM ${CMAKE_OSX_DEPLOYMENT_TARGET})
endif()
set(workspace_icon ${PROJECT_SOURCE_DIR}/packaging/icons/workspace.icns)
set_source_files_properties(${workspace_icon} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
target_sources(careercairn PRIVATE ${workspace_icon})
set_target_properties(careercairn PROPERTIES MACOSX_BUNDLE_INFO_PLIST ${macos_dir}/Info.plist.in)

# The command line stands beside the window program in the bundle, so that both use the same libraries.
set(program_dir careercairn.app/Contents/MacOS)
install(TARGETS careercairn BUNDLE DESTINATION .)
install(TARGETS careercairn-cli RUNTIME DESTINATION ${program_dir})
set(licences_dir careercairn.app/Contents/Resources/licences)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${licences_dir} RENAME GPL-3.0.txt)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/licences/ DESTINATION ${licences_dir})
if(QT_DEPLOY_SUPPORT)
    set(deploy_script ${CMAKE_CURRENT_BINARY_DIR}/deploy-bundle.cmake)
    file(GENERATE OUTPUT ${deploy_script} CONTENT "include(\"${QT_DEPLOY_SUPPORT}\")
qt_deploy_runtime_dependencies(EXECUTABLE careercairn.app ADDITIONAL_EXECUTABLES ${program_dir}/careercairn-cli)
")
    install(SCRIPT ${deploy_script})
endif()
