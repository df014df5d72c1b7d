"""Closed-class words of Korean, and the particles and endings that are written on to words."""

from __future__ import annotations

from typing import Final

WORDS: Final = (
    "그 이 저 그는 그가 그의 그를 그녀 그녀는 그녀의 그들은 그들의 나는 내가 나의 나를 저는 제가 "
    "우리 우리는 우리가 우리의 당신 당신은 너는 네가 자신의 자신이 이것 이것은 이것이 그것 "
    "그것은 그것이 그것을 이런 그런 저런 이러한 그러한 어떤 어느 모든 각 여러 무엇 무엇을 누가 "
    "누구 어디 언제 왜 어떻게 얼마나 및 또는 혹은 그리고 그러나 하지만 그런데 그래서 따라서 "
    "그러면 그러므로 또 또한 즉 만약 만일 비록 다만 오히려 때문에 때문이다 위해 위한 위해서 대해 "
    "대한 대해서 관한 관해 통해 통한 따라 따른 따르면 의해 의한 인해 인한 같은 같이 있는 있다 "
    "있었다 있으며 있고 없는 없다 없이 아닌 아니라 아니다 이다 것 것은 것이 것을 것이다 것으로 "
    "수 등 등을 등이 등의 중 중인 뒤 후 매우 아주 이미 아직"
)

ENDINGS: Final = (
    # Case and topic
    "은 는 을 를 에 에서 에게 에게서 에는 에도 에만 에서는 에서도 에선 께서 으로 으로는 으로도 "
    "으로서 으로써 부터 까지 까지는 처럼 만큼 보다 보다는 마다 조차 이나 이라도 와는 과는 와의 "
    "과의 이란 이라는 이라고 라는 라고 라며 이며 밖에 로서 로써 로부터 으로부터 "
    # Of verbs and adjectives
    "했다 했으며 했고 했던 하는 하며 하고 하지 하면 하기 하여 해서 되는 되며 되고 됐다 된다 한다 "
    "였다 이었다 었다 았다 겠다 습니다 합니다 됩니다 입니다 는데 지만 려고 면서 도록 아서 어서"
)
"""Of words of two syllables at least. Single 이, 가, 의, 도, 로, 와 and 과 end nouns as often."""

NOUNS: Final = "마을 가을 노을 고을 수은 조은 보은"
"""Nouns that only end so, as menus have them."""
