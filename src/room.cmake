# SPDX-FileCopyrightText: The Lutrin authors
# SPDX-License-Identifier: GPL-3.0-or-later

# How every room of src/ and every test of a room is declared; docs/architecture.md lists the rooms.

# What all of our targets are compiled with.
add_library(lutrin-options INTERFACE)
# Designated initialisers leave fields at their in-class defaults on purpose.
target_compile_options(lutrin-options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Werror
                                                -Wno-missing-field-initializers)
if(LUTRIN_SANITIZE)
    target_compile_options(
        lutrin-options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
                                 -fno-omit-frame-pointer)
    target_link_options(lutrin-options INTERFACE -fsanitize=address,undefined)
endif()
if(LUTRIN_FUZZ)
    target_compile_options(lutrin-options INTERFACE -fsanitize=fuzzer-no-link)
endif()
target_include_directories(lutrin-options INTERFACE ${PROJECT_SOURCE_DIR}/src)

# add_room(NAME [BATCHED] SOURCES file… [USES room-or-library…] [INSIDE library…])
# USES is what the room's headers show; INSIDE stays private to the room. BATCHED compiles (and
# lints) several files as one where headers weigh more than our code: names in the anonymous
# namespaces of a room must differ. The dev preset compiles them one by one, which suits daily work.
function(add_room name)
    cmake_parse_arguments(PARSE_ARGV 1 ROOM "BATCHED" "" "SOURCES;USES;INSIDE")
    if(ROOM_SOURCES)
        add_library(lutrin-${name} STATIC ${ROOM_SOURCES})
        target_link_libraries(lutrin-${name} PUBLIC lutrin-options ${ROOM_USES} PRIVATE ${ROOM_INSIDE})
    else()
        add_library(lutrin-${name} INTERFACE)
        target_link_libraries(lutrin-${name} INTERFACE lutrin-options ${ROOM_USES})
    endif()
    if(ROOM_BATCHED)
        set_target_properties(lutrin-${name} PROPERTIES UNITY_BUILD ${LUTRIN_BATCHES}
                                                        UNITY_BUILD_BATCH_SIZE 7)
    endif()
    add_library(lutrin::${name} ALIAS lutrin-${name})
endfunction()

# add_room_test(ROOM [BATCHED] SOURCES file… [USES library…]): one GoogleTest program for a room, which
# links that room and runs in the tests' source folder.
function(add_room_test room)
    cmake_parse_arguments(PARSE_ARGV 1 TEST "BATCHED" "" "SOURCES;USES")
    add_executable(${room}-test ${TEST_SOURCES})
    if(TEST_BATCHED)
        set_target_properties(${room}-test PROPERTIES UNITY_BUILD ${LUTRIN_BATCHES}
                                                      UNITY_BUILD_BATCH_SIZE 6)
    endif()
    target_link_libraries(${room}-test PRIVATE lutrin::${room} ${TEST_USES} GTest::gtest_main)
    target_compile_definitions(${room}-test
                               PRIVATE LUTRIN_SOURCE_DIRECTORY="${PROJECT_SOURCE_DIR}"
                                       LUTRIN_BUILD_DIRECTORY="${PROJECT_BINARY_DIR}")
    add_test(NAME unit.${room} COMMAND ${room}-test)
    set_tests_properties(unit.${room} PROPERTIES TIMEOUT 600)
endfunction()
