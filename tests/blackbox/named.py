"""What a screen reader could not tell from anything else."""

from screen import children, name_of, role_of, showing

# A control that a person acts on or reads has a name of its own.
NAMED_ROLES = {
    "check box", "combo box", "dialog", "menu", "menu item", "page tab", "push button", "radio button", "slider", "spin button",
    "table", "table cell", "text", "toggle button", "tree", "list", "list item", "password text", "progress bar",
}


def _line(path, node):
    return " / ".join([*path, f"{role_of(node)}: {name_of(node)!r}"])


def nameless(root):
    """Paths of the shown controls that have no name."""
    found = []

    def look(node, path):
        if role_of(node) in NAMED_ROLES and not name_of(node).strip() and showing(node):
            found.append(_line(path, node))
        path = [*path, name_of(node) or role_of(node)]
        for child in children(node):
            if showing(child):
                look(child, path)

    look(root, [])
    return found
