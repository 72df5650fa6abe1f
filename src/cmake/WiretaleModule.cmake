# What every target of the project shares: warnings, sanitizers, and how a module is made from its folder.

add_library(wiretale_flags INTERFACE)
target_compile_options(wiretale_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13 AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    # GCC 12 warns of std::string's and std::optional's own insides once they are inlined (GCC bugs 105329 and 105651 and their kin; 13 is better).
    target_compile_options(wiretale_flags INTERFACE -Wno-restrict -Wno-array-bounds -Wno-maybe-uninitialized
        -Wno-stringop-overflow -Wno-stringop-overread)
endif()
if(WIRETALE_WERROR)
    target_compile_options(wiretale_flags INTERFACE -Werror)
endif()
if(WIRETALE_SANITIZE)
    target_compile_options(wiretale_flags INTERFACE
        -fsanitize=${WIRETALE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(wiretale_flags INTERFACE -fsanitize=${WIRETALE_SANITIZE})
endif()
if(WIRETALE_SANITIZE MATCHES "thread" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(wiretale_flags INTERFACE -Wno-tsan) # Asio's fences, which the sanitizer does not see
endif()
if(WIRETALE_FUZZ)
    target_compile_options(wiretale_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

find_program(WIRETALE_CCACHE ccache)
if(WIRETALE_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${WIRETALE_CCACHE}")
    set(CMAKE_C_COMPILER_LAUNCHER "${WIRETALE_CCACHE}")
endif()
find_program(WIRETALE_MOLD mold)
if(WIRETALE_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

# wiretale_module(NAME modules...): the static library of src/NAME, every .cpp below it, linked to the modules it may use.
# Includes are written "module/file.h".
function(wiretale_module name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(wiretale_${name} STATIC ${sources})
    target_include_directories(wiretale_${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(wiretale_${name} PUBLIC wiretale_flags)
    foreach(module IN LISTS ARGN)
        target_link_libraries(wiretale_${name} PUBLIC wiretale_${module})
    endforeach()
endfunction()
