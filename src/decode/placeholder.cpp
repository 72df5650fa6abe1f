// Removed with the module's first source file.
