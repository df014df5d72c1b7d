"""Phrases of furniture in Portuguese, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "leia também|leia mais|veja também|notícias relacionadas|artigos relacionados|"
        "matérias relacionadas|conteúdo relacionado|relacionadas|mais lidas|mais lidos|"
        "últimas notícias|saiba mais|você também pode gostar|posts relacionados|"
        "as mais lidas|mais vistas"
        "|matéria relacionada|notícia relacionada|artigo relacionado"
        "|leia mais sobre|leia a seguir|leia ainda|ler mais|ler também|continue lendo"
        "|continuar a ler|continua a ler|continuar lendo|veja mais|ver também|ver mais notícias"
        "|veja ainda|assista também|confira também|confira mais|não perca|recomendado para você"
        "|recomendado para si|artigos recomendados|notícias recomendadas|você pode gostar"
        "|você pode se interessar|você também pode se interessar|pode gostar também"
        "|pode interessar|pode também interessar|talvez você goste|poderá gostar de"
        "|também pode interessar lhe|outras notícias|outros artigos|outras matérias"
        "|mais notícias|mais artigos|mais sobre o assunto|mais sobre este tema"
        "|sobre o mesmo tema|assuntos relacionados|temas relacionados|tópicos relacionados"
        "|textos relacionados|publicações relacionadas|postagens relacionadas"
        "|vídeos relacionados|links relacionados|notícias semelhantes|artigos semelhantes"
        "|as mais vistas|mais vistos|mais acessadas|mais acessados|mais populares"
        "|mais comentadas|mais recentes|artigos mais lidos|notícias mais lidas|os mais lidos"
        "|notícias recentes|artigos recentes|posts recentes|postagens recentes|últimos artigos"
        "|em destaque|escolha do editor|escolhas do editor|conteúdo recomendado"
        "|da mesma editoria|do mesmo autor"
        "|ler o artigo completo|ler artigo completo|leia a matéria completa|leia na íntegra"
        "|continue a ler|ler na íntegra"
        "|leia mais aqui|saiba mais aqui|leia aqui|continue lendo aqui|leia o texto completo aqui"
    ),
    Rule.SHARE: (
        "compartilhar|compartilhe|compartilhe isso|compartilhar no|partilhar|partilhe|"
        "imprimir|enviar por email|siga nos|copiar link|compartilhar no facebook|tweetar|"
        "tamanho da letra|tamanho do texto|tamanho da fonte|aumentar texto|aumentar fonte|"
        "versão para impressão|ouvir este artigo|salvar"
        "|compartilhe esta notícia|compartilhe este artigo|partilhe este artigo"
        "|partilhar este artigo|compartilhe esta matéria"
        "|reproduzir vídeo|assistir ao vídeo|assista ao vídeo|veja o vídeo|ver vídeo"
        "|ativar som"
        "|link curto|link da notícia|link do artigo"
    ),
    Rule.NAVIGATION: (
        "início|página inicial|menu|buscar|busca|pesquisar|pular para o conteúdo|"
        "ir para o conteúdo|voltar ao topo|topo|voltar|entrar|cadastre se|minha conta|"
        "contato|contacto|fale conosco|quem somos|sobre|mapa do site|ajuda|notícias|esportes|"
        "economia|política|cultura|mundo|vídeos|fotos|arquivo|tags|categorias|assuntos|"
        "fechar|ver mais|mostrar mais|assine|política de privacidade|termos de uso|"
        "assine nossa newsletter|assine a newsletter|inscreva se na newsletter|"
        "assinar newsletter|assinaturas|assine já|boletim"
        "|voltar para o topo|ir para o topo|topo da página"
        "|carregar mais|veja os detalhes aqui"
    ),
    Rule.PAGINATION: (
        "próximo|próxima|anterior|próxima página|página anterior|seguinte|próximo artigo"
    ),
    Rule.COMMENTS: (
        "comentários|comentário|deixe um comentário|deixe uma resposta|comente|comentar|"
        "adicionar comentário|nenhum comentário|escreva um comentário|cancelar resposta"
        "|deixe um comentário cancelar resposta|deixe uma resposta cancelar resposta"
        "|deixe um comentário cancelar a resposta"
        "|faça login para comentar|entre para comentar|avalie este artigo|avalie esta matéria|"
        "avalie esta notícia|este artigo foi útil|número de comentários"
    ),
    Rule.BYLINE: (
        "por|autor|publicado|publicado em|publicado por|atualizado|atualizado em|fonte|"
        "escrito por|data|da redação|redação"
    ),
    Rule.CAPTION: (
        "foto|imagem|crédito|foto de arquivo|divulgação|legenda|reprodução"
        "|legenda da foto|crédito da foto|crédito da imagem"
    ),
    Rule.ADVERTISEMENT: (
        "publicidade|anúncio|anúncios|conteúdo patrocinado|continua após a publicidade|pub"
        "|a matéria continua após a publicidade|continua depois da publicidade"
        "|fim da publicidade|pular anúncio|saltar anúncio|conteúdo publicitário"
        "|o artigo continua após a publicidade|a notícia continua após a publicidade"
        "|texto continua após a publicidade|continua após o anúncio"
    ),
    Rule.FOOTER: "todos os direitos reservados|direitos reservados|expediente",
    Rule.CONSENT: (
        "aceitar|aceito|aceitar todos|aceitar cookies|configurações de cookies|"
        "exclusivo para assinantes|só para assinantes|conteúdo exclusivo para assinantes|"
        "já é assinante|entre para continuar lendo|recusar tudo|recusar|rejeitar tudo"
    ),
}

ANYWHERE: Final = (
    "voltar ao topo|voltar para o topo|ir para o topo|topo da página"
    "|mostrar mais|carregar mais|veja os detalhes aqui"
)
"""That no text has inside of it."""
