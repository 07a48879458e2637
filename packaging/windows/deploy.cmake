# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` lays beside the programs on Windows: Qt's libraries and plugins, gathered by windeployqt, and
# the licences. Where Windows' programs are built on another system, try-installer runs windeployqt itself.
if(CMAKE_HOST_WIN32)
    # Qt 6.5 gave the word another name.
    set(script_word FILENAME_VARIABLE)
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
        set(script_word OUTPUT_SCRIPT)
    endif()
    qt_generate_deploy_app_script(TARGET careercairn ${script_word} deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy_script})
endif()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION . RENAME LICENSE.txt)
# Those of Qt and of the other libraries that lie beside the programs or are built into them.
install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/licences/ DESTINATION licences)
