# wiretale_embed(TARGET FUNCTION FOLDER): every file below FOLDER as text in TARGET, listed by explain::FUNCTION() in the
# order of their names. Run as a script, it writes that source file.
if(CMAKE_SCRIPT_MODE_FILE)
    file(GLOB_RECURSE files RELATIVE "${FOLDER}" "${FOLDER}/*")
    list(SORT files)
    set(rows "")
    foreach(name IN LISTS files)
        if(name MATCHES "README")
            continue()
        endif()
        file(READ "${FOLDER}/${name}" text)
        string(APPEND rows "    EmbeddedFile{\"${name}\", R\"~~~(${text})~~~\"},\n")
    endforeach()
    file(WRITE "${OUT}" "#include \"explain/embedded.h\"\n\n#include <array>\n\nnamespace explain {\n\n"
        "namespace {\n\nconstexpr std::array files = {\n${rows}};\n\n} // namespace\n\n"
        "std::span<const EmbeddedFile> ${FUNCTION}()\n{\n    return files;\n}\n\n} // namespace explain\n")
    return()
endif()

set(WIRETALE_EMBED_SCRIPT "${CMAKE_CURRENT_LIST_FILE}")

function(wiretale_embed target function folder)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS "${folder}/*")
    set(out "${CMAKE_CURRENT_BINARY_DIR}/${function}.cpp")
    add_custom_command(OUTPUT "${out}"
        COMMAND "${CMAKE_COMMAND}" -DFOLDER=${folder} -DOUT=${out} -DFUNCTION=${function} -P "${WIRETALE_EMBED_SCRIPT}"
        DEPENDS ${files} "${WIRETALE_EMBED_SCRIPT}" VERBATIM)
    target_sources(${target} PRIVATE "${out}")
endfunction()
