"""Declarative shadow DOM: what a browser shows in place of the children of its host."""

from __future__ import annotations

from naqi.transforms.blocks.tree.recorded import Branch, is_shadow


def show_shadow_trees(root: Branch) -> None:
    """Put each shadow tree in place of its host's children, and those in its slots.

    What no slot shows becomes hidden text.
    """
    waiting = [root]
    while waiting:
        host = waiting.pop()
        shadow = _shadow_of(host)
        if shadow is not None:
            light = [node for node in host.inside if not _is_template(node)]
            host.inside = shadow.inside
            host.inside.extend(_fill_slots(shadow, light))
        waiting.extend(node for node in host.inside if isinstance(node, Branch))


def _is_template(node: Branch | str) -> bool:
    return isinstance(node, Branch) and node.tag == "template" and is_shadow(node.attributes)


def _shadow_of(host: Branch) -> Branch | None:
    """Its first template: later ones are no shadow trees."""
    for node in host.inside:
        if isinstance(node, Branch) and _is_template(node):
            return node
    return None


def _fill_slots(shadow: Branch, light: list[Branch | str]) -> list[Branch | str]:
    """Give each slot the children of the host that are meant for it; those that have none."""
    children: dict[str, list[Branch | str]] = {}
    for node in light:
        children.setdefault(node.get("slot") if isinstance(node, Branch) else "", []).append(node)
    for slot in _slots(shadow):
        shown = children.get(slot.get("name"))
        if shown and any(isinstance(node, Branch) or node.strip() for node in shown):
            slot.inside = shown
            del children[slot.get("name")]
    hidden = [node for nodes in children.values() for node in nodes]
    return [Branch("div", {"hidden": ""}, hidden)] if hidden else []


def _slots(shadow: Branch) -> list[Branch]:
    """The slots of a shadow tree, but not of those inside."""
    slots = []
    waiting: list[Branch | str] = shadow.inside[::-1]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Branch) and node.tag != "template":
            if node.tag == "slot":
                slots.append(node)
            waiting.extend(reversed(node.inside))
    return slots
