# SPDX-License-Identifier: GPL-3.0-or-later
# For whom an MSI installs, read by CPack as it makes one: perMachine (as a rule) or perUser, which needs no
# administrator. The template names the scope itself, since CPack's own knows none before CMake 3.29.
if(CPACK_GENERATOR STREQUAL "WIX")
    if(NOT CPACK_CAIRN_SCOPE)
        set(CPACK_CAIRN_SCOPE perMachine)
    endif()
    if(NOT CPACK_CAIRN_SCOPE MATCHES "^per(Machine|User)$")
        message(FATAL_ERROR "CPACK_CAIRN_SCOPE is perMachine or perUser, not ${CPACK_CAIRN_SCOPE}.")
    endif()
    if(CPACK_CAIRN_SCOPE STREQUAL "perUser")
        string(APPEND CPACK_PACKAGE_FILE_NAME -user)
        set(CPACK_WIX_ROOT_FOLDER_ID LocalAppDataFolder)
        set(CPACK_PACKAGE_INSTALL_DIRECTORY "Programs/Career Cairn")
        # These checks ask for a registry key beside each file in a person's folder: for roaming, which it does not.
        set(CPACK_WIX_LIGHT_EXTRA_FLAGS -sice:ICE38 -sice:ICE64 -sice:ICE91)
    endif()
    # The same version in the same scope is the same product, however often it is built.
    string(UUID CPACK_WIX_PRODUCT_GUID NAMESPACE ${CPACK_WIX_UPGRADE_GUID}
           NAME ${CPACK_PACKAGE_VERSION}-${CPACK_CAIRN_SCOPE} TYPE SHA1 UPPER)
endif()
