# SPDX-FileCopyrightText: The Lutrin authors
# SPDX-License-Identifier: GPL-3.0-or-later

# compile_migrations(OUTPUT file.sql…): makes a C++ source that holds the files as texts, in the
# order given, as store/migrations.h declares them.
function(compile_migrations output)
    set(LUTRIN_MIGRATIONS "")
    foreach(file IN LISTS ARGN)
        file(READ ${file} sql)
        string(APPEND LUTRIN_MIGRATIONS "    R\"sql(${sql})sql\",\n")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    endforeach()
    configure_file(${CMAKE_CURRENT_SOURCE_DIR}/migrations.cpp.in ${output} @ONLY)
endfunction()
