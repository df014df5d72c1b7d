"""What of a page is read otherwise than it stands in the source, and the elements that tell."""

from __future__ import annotations

from naqi.transforms.blocks.changes.ruby import join_ruby
from naqi.transforms.blocks.changes.shadow import show_shadow_trees
from naqi.transforms.blocks.changes.streamed import show_segments
from naqi.transforms.blocks.formulas.find_formulas import SCRIPTS, write_formulas
from naqi.transforms.blocks.tree.nodes import Attributes
from naqi.transforms.blocks.tree.recorded import Branch, is_place, is_shadow

_TAGS = frozenset({"math", "mjx-container", "ruby"})


def needs_tree(tag: str, attributes: Attributes) -> bool:
    """True if a page with such an element is to be changed before it is walked."""
    if tag in _TAGS or tag.endswith(":math"):
        return True
    if tag == "script":
        return (attributes.get("type") or "").lower().startswith(SCRIPTS)
    return tag == "template" and (is_shadow(attributes) or is_place(attributes))


def change_tree(root: Branch, source: str) -> None:
    """Change the tree of the page ``source``: afterwards it is walked as any other."""
    show_segments(root, source)
    show_shadow_trees(root)
    join_ruby(root)
    write_formulas(root)
