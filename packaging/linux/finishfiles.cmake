# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack on the files as they are laid out, with its variables: what a package needs and an installed build not.
set(prefix ${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX})

# The names of compilers and of notes are no use to anybody.
foreach(program IN ITEMS careercairn careercairn-cli)
    execute_process(COMMAND ${CPACK_CAIRN_STRIP} --remove-section=.comment --remove-section=.note
                            ${prefix}/bin/${program} COMMAND_ERROR_IS_FATAL ANY)
endforeach()

if(CPACK_GENERATOR STREQUAL "DEB")
    execute_process(
        COMMAND ${CPACK_CAIRN_RELEASE} changelog deb ${CPACK_PACKAGE_CONTACT} ${CPACK_DEBIAN_PACKAGE_RELEASE}
        COMMAND gzip -9n
        OUTPUT_FILE ${prefix}/share/doc/careercairn/changelog.Debian.gz COMMAND_ERROR_IS_FATAL ANY)
    file(CHMOD ${prefix}/share/doc/careercairn/changelog.Debian.gz
         PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
    file(MAKE_DIRECTORY ${prefix}/share/lintian/overrides)
    file(COPY_FILE ${CMAKE_CURRENT_LIST_DIR}/lintian-overrides ${prefix}/share/lintian/overrides/careercairn)
    file(CHMOD ${prefix}/share/lintian/overrides/careercairn
         PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
elseif(CPACK_GENERATOR STREQUAL "RPM")
    execute_process(
        COMMAND ${CPACK_CAIRN_RELEASE} changelog rpm ${CPACK_PACKAGE_CONTACT} ${CPACK_RPM_PACKAGE_RELEASE}
        OUTPUT_FILE ${CPACK_RPM_CHANGELOG_FILE} COMMAND_ERROR_IS_FATAL ANY)
endif()

# Everybody may enter the folders, whatever whoever makes the package allows others.
file(CHMOD_RECURSE ${CPACK_TEMPORARY_INSTALL_DIRECTORY}
     DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
