# SPDX-License-Identifier: GPL-3.0-or-later
# libxlsxwriter, which writes spreadsheets: the target XlsxWriter::XlsxWriter.
find_path(XlsxWriter_INCLUDE_DIR xlsxwriter.h)
find_library(XlsxWriter_LIBRARY NAMES xlsxwriter)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(XlsxWriter REQUIRED_VARS XlsxWriter_LIBRARY XlsxWriter_INCLUDE_DIR)

if(XlsxWriter_FOUND AND NOT TARGET XlsxWriter::XlsxWriter)
    add_library(XlsxWriter::XlsxWriter UNKNOWN IMPORTED)
    set_target_properties(XlsxWriter::XlsxWriter PROPERTIES
        IMPORTED_LOCATION ${XlsxWriter_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${XlsxWriter_INCLUDE_DIR})
    # A static library of MinGW or macOS needs zlib as well.
    find_package(ZLIB QUIET)
    if(ZLIB_FOUND)
        set_property(TARGET XlsxWriter::XlsxWriter PROPERTY INTERFACE_LINK_LIBRARIES ZLIB::ZLIB)
    endif()
endif()
mark_as_advanced(XlsxWriter_INCLUDE_DIR XlsxWriter_LIBRARY)
