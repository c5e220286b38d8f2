# SPDX-FileCopyrightText: The Lutrin authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails when a string of the interface has no finished translation, or a translation no string, or
# when a French string breaks a line where French typography does not.
# cmake -DSOURCE=<project> -DWORK=<folder> -DLUPDATE=<program> -P translations.cmake
cmake_minimum_required(VERSION 3.25)

foreach(language en fr)
    set(kept ${SOURCE}/resources/translations/lutrin_${language}.ts)
    set(updated ${WORK}/lutrin_${language}.ts)
    file(COPY_FILE ${kept} ${updated})
    set(options -silent -locations none -I src)
    if(language STREQUAL fr)
        list(APPEND options -pluralonly)
    endif()
    execute_process(
        COMMAND ${LUPDATE} ${options} src/gui src/app/lutrin.cpp -ts ${updated}
        WORKING_DIRECTORY ${SOURCE}
        COMMAND_ERROR_IS_FATAL ANY
        ERROR_QUIET)
    file(READ ${updated} text)
    string(REGEX MATCHALL "<message" messages "${text}")
    list(LENGTH messages count)
    if(count EQUAL 0)
        message(FATAL_ERROR "${kept}: no message at all")
    endif()
    foreach(state unfinished vanished obsolete)
        string(REGEX MATCH "<source>[^\n]*</source>\n([^\n]*<comment>[^\n]*\n)?[^\n]*type=\"${state}\""
                     first "${text}")
        if(first)
            message(SEND_ERROR "lutrin_${language}.ts: ${state}: ${first}")
        endif()
    endforeach()
    if(text MATCHES "<translation></translation>|<numerusform></numerusform>")
        message(SEND_ERROR "lutrin_${language}.ts: an empty translation")
    endif()
    string(REGEX MATCH "<source>[^<]*( [:;!?]| »|« |')[^<]*</source>" first "${text}")
    if(first)
        message(SEND_ERROR "lutrin_${language}.ts: a no-break space or ’ is wanted: ${first}")
    endif()
    message(STATUS "lutrin_${language}.ts: ${count} messages")
endforeach()
