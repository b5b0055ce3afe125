# Portuguese
# Written for this project.

[consent]
Aceitar
Aceito
Aceitar tudo
Aceitar todos
Aceitar todos os cookies
Aceitar cookies
Aceitar e continuar
Aceitar e fechar
Concordo
Concordar e fechar
Concordar e continuar
Continuar
Continuar e fechar
Prosseguir
Entendi
OK, entendi
Recusar
Recusar tudo
Rejeitar
Rejeitar tudo
Rejeitar todos
Gerir cookies
Gerenciar cookies
Gerir consentimento
Gerenciar consentimento
Gerir opções
Gerenciar preferências
Gerir preferências
Definições de cookies
Configurações de cookies
Configurar cookies
Preferências de cookies
Política de cookies
Aviso de cookies
Definições de privacidade
Configurações de privacidade
Preferências de privacidade
Portal de Privacidade
Valorizamos a sua privacidade
A sua privacidade é importante para nós
Sua privacidade é importante para nós
Sempre ativo
Sempre activado
Cookies necessários
Mais opções
Mais informações
Saiba mais
Saber mais
Ver preferências
Salvar preferências
Guardar preferências
Não aceito
Utilizamos cookies	start
Usamos cookies	start
Este site utiliza cookies	start
Este site usa cookies	start
Este website utiliza cookies	start
Este sítio utiliza cookies	start
O nosso site utiliza cookies	start
Nosso site utiliza cookies	start
Nosso site usa cookies	start
Nós utilizamos cookies	start
Nós usamos cookies	start
Nós e os nossos parceiros	start
Nós e nossos parceiros	start
Ao continuar a navegar	start
Ao continuar navegando	start
Ao navegar neste site	start
Ao navegar por este site	start
Ao navegar no site	start
Ao utilizar este site	start
Ao usar este site	start
Ao clicar em "Aceitar	start
Ao clicar em “Aceitar	start
Ao clicar em Aceitar	start
Ao prosseguir, você concorda	start
Se continuar a navegar	start
Se você continuar a usar este site	start
Para fornecer as melhores experiências	start
Armazenar e/ou aceder a informações	start
Armazenar e/ou acessar informações	start
Publicidade e conteúdos personalizados	start
O armazenamento ou acesso técnico	start
Os cookies necessários	start
Pode alterar as suas preferências	start
Você pode alterar suas preferências	start
Para ver este conteúdo	start

[comments]
Comentário
Comentários
Comentar
Comente
Comente esta notícia
Comentar notícia
Deixe um comentário
Deixe o seu comentário
Deixe seu comentário
Deixe uma resposta
Deixar comentário
Deixar um comentário
Adicionar comentário
Adicione um comentário
Escreva um comentário
Escrever comentário
Faça um comentário
Enviar comentário
Publicar comentário
Postar comentário
Ver comentários
Ver todos os comentários
Mostrar comentários
Ler comentários
Carregar mais comentários
Nenhum comentário
Sem comentários
Seja o primeiro a comentar
Responder
Cancelar resposta
Denunciar
Reportar
Comentários recentes
Últimos comentários
Comentários encerrados
Comentários fechados
Comentários desativados
Participe da conversa
Participe da discussão
O seu comentário
Seu comentário
Nome
E-mail *
Site
Mais recentes
Mais antigos
Mais votados
Dê a sua opinião
Dê sua opinião
Os comentários estão encerrados
Os comentários estão fechados
Os comentários estão desativados
Regras de comentários
O seu endereço de e-mail não será publicado	start
O seu endereço de email não será publicado	start
Seu endereço de e-mail não será publicado	start
O seu e-mail não será publicado	start
Campos obrigatórios são marcados	start
Os campos obrigatórios são	start
Campos obrigatórios marcados	start
Salvar meus dados neste navegador	start
Guardar o meu nome, email	start
Guardar meu nome	start
Salve meu nome	start
Notifique-me sobre	start
Notificar-me de novos	start
Avise-me sobre	start
Tem de iniciar a sessão para	start
Você precisa fazer login para	start
Você precisa fazer o login para	start
Você deve fazer login para	start
Você precisa estar logado	start
Faça login para comentar	start
Para comentar é necessário	start
Este site utiliza o Akismet	start
Este site usa o Akismet	start
Saiba como seus dados em comentários	start
Saiba como são processados os dados	start
Deixe um comentário	start
Deixe uma resposta	start
Os comentários são de responsabilidade	start
Os comentários não representam	start
Os comentários publicados	start
Os comentários estão	start
Comentários estão fechados	start
Seja o primeiro a comentar	start
Por favor digite seu comentário	start
Por favor, insira seu	start
Insira seu comentário	start
As opiniões expressas nos comentários	start

[related]
Leia também
Leia Mais
Leia ainda
Leia a seguir
Leia o artigo completo
Leia a matéria completa
Leia a íntegra
Leia na íntegra
Ler mais
Ler artigo completo
Ler também
Ler notícia
Ler artigo
Continue lendo
Continue a ler
Continuar a ler
Continuar lendo
Veja também
Veja mais
Ver mais
Ver tudo
Ver todas
Ver todos
Vejam também
Veja o vídeo
Assista
Assista também
Ouça
Ouça também
Confira
Confira também
Saiba mais
Saiba mais sobre
Saber mais
Recomendado
Recomendados
Recomendadas
Recomendados para você
Recomendado para si
Recomendado para você
Recomendamos
Você também pode gostar
Você pode gostar
Você pode se interessar
Talvez se interesse por
Talvez você goste
Pode gostar também
Pode também interessar
Também lhe pode interessar
Também pode gostar
Poderá também gostar
Relacionado
Relacionados
Relacionadas
Notícias relacionadas
Notícia relacionada
Artigos relacionados
Artigo relacionado
Matérias relacionadas
Matéria relacionada
Conteúdo relacionado
Conteúdos relacionados
Posts relacionados
Postagens relacionadas
Tópicos relacionados
Assuntos relacionados
Temas relacionados
Mais lidas
As mais lidas
Mais lidos
Os mais lidos
Mais vistas
Mais vistos
Mais comentadas
Mais acessadas
Mais populares
Mais partilhadas
Populares
Popular
Em alta
Em destaque
Destaques
Destaque
Tendências
Últimas notícias
Últimas
Últimos artigos
Últimos posts
Última hora
Notícias recentes
Posts recentes
Artigos recentes
Mais recentes
Notícias
Mais notícias
Mais artigos
Mais de
Mais sobre
Mais em
Mais do autor
Mais deste autor
Mais conteúdo
Mais na
Outras notícias
Outros artigos
Veja outras notícias
Próxima notícia
Próximo artigo
Artigo anterior
Artigo seguinte
Notícia anterior
Próximo post
Post anterior
Matéria anterior
Próxima matéria
Anterior
Próximo
Próxima
Seguinte
Não perca
Escolhas do editor
Escolha do editor
Sugestões
Sugeridos
Sugestão de leitura
Para você
Pela Web
Links patrocinados
Conteúdo patrocinado
Sobre o autor
Mostrar mais
Carregar mais
Manchetes
Principais notícias
Ainda não é assinante?
Leia outras notícias
Dê sua opinião
A seguir
A não perder
Webstories
Web Stories
Vídeos relacionados
Leia também	start
Leia mais sobre	start
Leia mais notícias	start
Leia:	start
Leia aqui	start
Leia a íntegra	start
Leia o especial	start
Leia outras	start
Veja também	start
Veja ainda:	start
Veja:	start
Vejam também	start
Assista ao vídeo	start
Assista também	start
Ouça o podcast	start
Confira também	start
Confira mais	start
Saiba mais sobre	start
Você também pode gostar	start
Pode ler também	start
Clique aqui para	start
Clique para	start
Para mais informações,	start
Para mais notícias	start
Continue lendo	start
Acompanhe as últimas	start
Acompanhe tudo sobre	start
Acompanhe também	start
VÍDEO:	start
VÍDEOS:	start
FOTOS:	start
+ Leia	start
+ Confira	start
+ Veja	start
Entenda:	start
Todas as notícias	start
Quer saber mais	start
Siga a cobertura	start
PODCAST:	start

[share]
Compartilhar
Compartilhe
Compartilhe isso
Compartilhar no Facebook
Compartilhar no Twitter
Compartilhar no X
Compartilhar no WhatsApp
Compartilhar no LinkedIn
Compartilhar no Telegram
Compartilhar via
Compartilhar por e-mail
Compartilhar artigo
Compartilhar notícia
Compartilhe esta notícia
Compartilhe este artigo
Compartilhe esta matéria
Compartilhe no WhatsApp
Compartilhe no Facebook
Partilhar
Partilhe
Partilhar isto
Partilhe isto:
Partilhar artigo
Partilhar notícia
Partilhe este artigo
Partilhar no Facebook
Partilhar no Twitter
Partilhar no WhatsApp
Partilhar via
Partilhas
Enviar
Enviar por e-mail
Enviar por email
Enviar a um amigo
Enviar para um amigo
Imprimir
Copiar
Copiar link
Copiar URL
Copiar ligação
Link copiado
Guardar
Guardar artigo
Salvar
Salvar para ler depois
Salvar artigo
Favoritos
Tweetar
Tuitar
Curtir
Curtir isso:
Gosto
Gosto disto
Gostar
Seguir
Siga-nos
Siga-nos no
Siga-nos nas redes sociais
Siga
Siga nossas redes sociais
Siga no Google News
Siga-nos no Google News
Siga no Google Discover
Redes sociais
Nossas redes
Acompanhe
Ouvir
Ouvir artigo
Ouça este artigo
Ouvir notícia
Tempo de leitura
Tamanho da fonte
Tamanho do texto
Aumentar fonte
Diminuir fonte
Oferecer artigo
Presentear
Visualizações
Republicar
E-mail
Correio eletrónico
Clique para compartilhar	start
Clique para partilhar	start
Clique para imprimir	start
Clique para enviar	start
Clique aqui para compartilhar	start
Compartilhe isso	start
Compartilhe no	start
Compartilhe esta	start
Compartilhe este	start
Partilhe isto	start
Partilhe este	start
Siga-nos no	start
Siga-nos nas	start
Siga o canal	start
Siga o perfil	start
Siga nosso	start
Siga nossas	start
Siga a gente	start
Siga nosso canal	start
Inscreva-se no canal	start
Inscreva-se no nosso canal	start
Entre no canal	start
Entre no nosso	start
Entre para o grupo	start
Participe do grupo	start
Participe do nosso grupo	start
Participe do canal	start
Receba notícias no WhatsApp	start
Acompanhe-nos	start
Acompanhe o nosso	start
Abre em nova janela	start
(Opens in new window	start
Tempo de leitura	start
Ver esta publicação no Instagram	start
Ver essa foto no Instagram	start
Uma publicação partilhada por	start
Uma publicação compartilhada por	start
Adicione como fonte preferida	start
Escolha como fonte preferida	start
Defina como fonte preferida	start
Resumo por IA
Resumo feito por IA	start
Resumir com IA
Ler em outros idiomas
min de leitura
Ouve no Spotify	start
Ouça no Spotify	start
Ouve-nos no	start
Ouça a gente no	start

[newsletter]
Newsletter
Newsletters
Assine a newsletter
Assine nossa newsletter
Assine a nossa newsletter
Assinar newsletter
Subscrever
Subscrever newsletter
Subscreva
Subscreva a newsletter
Subscreva a nossa newsletter
Subscreva as newsletters
Inscreva-se
Inscrever-se
Inscrever
Inscreva-se na newsletter
Inscreva-se na nossa newsletter
Inscreva-se em nossa newsletter
Cadastre-se
Cadastrar
Registe-se
Quero receber
Receba nossa newsletter
Receba a nossa newsletter
Receba nossas notícias
Receba as notícias
Seu e-mail
Seu email
O seu e-mail
O seu email
Endereço de e-mail
Digite seu e-mail
Insira o seu e-mail
Alertas
Notificações
Ativar notificações
Cancelar inscrição
Obrigado!
Obrigado por se inscrever
Não, obrigado
Agora não
Permitir
Baixe o app
Baixe o aplicativo
Baixe nosso app
Fique por dentro
Boletim
Assine a newsletter	start
Assine nossa newsletter	start
Assine a nossa newsletter	start
Assine nossas newsletters	start
Subscreva a	start
Subscreva as	start
Subscreva gratuitamente	start
Inscreva-se na	start
Inscreva-se em nossa	start
Inscreva-se para receber	start
Inscreva-se gratuitamente	start
Cadastre-se para receber	start
Cadastre-se gratuitamente	start
Cadastre-se e receba	start
Cadastre seu e-mail	start
Cadastre o seu e-mail	start
Registe-se para	start
Registe-se gratuitamente	start
Receba as principais	start
Receba as últimas	start
Receba as notícias	start
Receba a nossa	start
Receba a newsletter	start
Receba nossa	start
Receba nossas	start
Receba no seu	start
Receba em seu	start
Receba diariamente	start
Receba gratuitamente	start
Receba todas	start
Receba todos	start
Receba em primeira mão	start
Quer receber	start
Ao assinar a newsletter	start
Ao se inscrever	start
Ao se cadastrar	start
Ao subscrever	start
Ao inserir o seu e-mail	start
Declaro que li	start
Li e aceito	start
Digite seu e-mail	start
Insira seu e-mail	start
Obrigado por se inscrever	start
Obrigado por subscrever	start
Pode cancelar a subscrição	start
Você pode cancelar a inscrição	start
Fique por dentro	start
Fique a par	start
Mantenha-se informado	start
Baixe o app	start
Baixe o aplicativo	start
Baixe nosso	start
Descarregue a app	start
Faça o download da app	start
As notícias mais importantes do dia	start
As principais notícias do dia no seu	start
Siga o canal	start
Siga-nos no	start
Siga-nos na	start
Inscreva-se no canal	start
Entre no canal	start
Participe do canal	start
Clique aqui para seguir	start
Clique aqui e	start
Acompanhe as notícias	start
Veja mais notícias	start
Este artigo contém links de afiliados	start
Este post contém links de afiliados	start

[tags]
Tags
Tag
Etiquetas
Etiqueta
Temas
Tema
Tópicos
Tópico
Assuntos
Assunto
Palavras-chave
Categorias
Categoria
Editorias
Editoria
Seções
Secções
Marcadores
Mais sobre
Neste artigo
Arquivado em
Publicado em:	start
Relacionado a:	start
Assuntos relacionados:	start
Acompanhe tudo sobre:	start
Mais temas

[navigation]
Início
Página inicial
Home
Menu
Menu principal
Abrir menu
Fechar menu
Fechar
Pesquisar
Pesquisa
Pesquisar por
Buscar
Busca
Procurar
Buscar por
Ir para o conteúdo
Ir para conteúdo
Ir para o conteúdo principal
Pular para o conteúdo
Pular para o conteúdo principal
Saltar para o conteúdo
Passar para o conteúdo principal
Voltar
Voltar ao topo
Voltar ao início
Voltar para o topo
Voltar para a página inicial
Topo
Ir para o topo
Próxima
Próxima página
Página anterior
Página seguinte
Anterior
Página
Primeira
Última
Entrar
Sair
Iniciar sessão
Terminar sessão
Login
Acessar
Faça login
Fazer login
Entre
Registar
Registe-se
Criar conta
Crie sua conta
Minha conta
A minha conta
Meu perfil
Perfil
Senha
Esqueci minha senha
Esqueceu a senha?
Esqueceu a sua senha?
Esqueceu a palavra-passe?
Palavra-passe
Recuperar senha
Nome de usuário
Lembrar-me
Quem somos
Sobre
Sobre nós
Contato
Contacto
Contatos
Contactos
Contacte-nos
Fale conosco
Fale connosco
Expediente
Ficha técnica
Redação
Equipe
Equipa
Ajuda
Central de ajuda
Atendimento
Perguntas frequentes
Trabalhe conosco
Publicidade
Anuncie
Anuncie conosco
Mapa do site
Arquivo
Acervo
Edição impressa
Edição digital
Edições
Edição
Notícias
Política
Economia
Mundo
Internacional
Nacional
País
Brasil
Portugal
Local
Cidades
Cidade
Região
Sociedade
Polícia
Segurança
Justiça
Esporte
Esportes
Desporto
Futebol
Cultura
Entretenimento
Famosos
Celebridades
Televisão
Novelas
Cinema
Música
Ciência
Tecnologia
Saúde
Educação
Meio ambiente
Ambiente
Negócios
Mercado
Mercados
Finanças
Empregos
Concursos
Agro
Carros
Auto
Turismo
Viagem
Viagens
Moda
Estilo
Gastronomia
Receitas
Lifestyle
Opinião
Colunistas
Colunas
Editorial
Editoriais
Artigos
Blogs
Cartas
Vídeos
Vídeo
Fotos
Galerias
Galeria
Podcasts
Podcast
Ao vivo
Em direto
Rádio
TV
Programação
Previsão do tempo
Tempo
Meteorologia
Horóscopo
Loterias
Jogos
Palavras cruzadas
Sudoku
Classificados
Obituários
Necrologia
Loja
Especiais
Serviços
Links úteis
Índice
Conteúdo
Conteúdos
Sumário
Idioma
Modo escuro
Mostrar mais
Mostrar menos
Ver menos
Carregando
A carregar
Aguarde
Cancelar
Enviar
Sim
Não
OK
Ampliar
Tela cheia
Ecrã inteiro
Reproduzir
Página não encontrada
Reportar erro
Comunicar erro
Informar erro
Comunique um erro
Assinante
Ir para o conteúdo	start
Pular para o conteúdo	start
Saltar para o conteúdo	start
Você está aqui:	start
Está aqui:	start
Voltar ao topo	start
Habilite o JavaScript	start
Por favor, habilite o JavaScript	start
Por favor ative o JavaScript	start
Seu navegador não suporta	start
O seu navegador não suporta	start
O seu browser não suporta	start
Encontrou algum erro	start
Encontrou um erro	start
Achou algum erro	start
Comunicar erro	start
Esqueceu a senha	start
Esqueceu sua senha	start
Entre em contato com a redação	start
Clique para ampliar	start
Uma senha será enviada	start
Uma senha lhe será	start
Bem-vindo! Entre	start
Bem-vindo! Faça login	start

[front_page]
Início
Página inicial
Capa

[no_sections]
Sem categoria
Não categorizado
Artigos
Buscar
Pesquisar
Busca
Contato
Contacto
Contactos
Menu
Fechar
Voltar

[no_tags]
notícia
notícias
últimas notícias
atualidade
jornal
artigo
artigos
vídeo
vídeos
foto
fotos
manchetes
última hora

[advertisement]
Publicidade
Anúncio
Anúncios
Propaganda
Patrocinado
Patrocinado por
Patrocínio
Conteúdo patrocinado
Conteúdo de marca
Conteúdo publicitário
Informe publicitário
Publieditorial
Branded content
Continua após a publicidade
Continua depois da publicidade
Continua após o anúncio
O artigo continua após a publicidade
Fechar anúncio
Apoio
Oferecimento
Apresentado por
Em parceria com
Remover anúncios
Links patrocinados
Publicidade • Continue a ler a seguir
Continua após a publicidade	start
Continua depois da publicidade	start
Continue lendo após	start
O artigo continua após	start
Este artigo contém links	start
Este conteúdo contém links	start
Esta matéria contém links	start
Detectamos que você	start
Detetámos que está	start
Está a utilizar um bloqueador	start
Você está usando um bloqueador	start
Parece que você está usando um bloqueador	start
Desative o bloqueador	start
Por favor, desative	start

[legal]
Termos de uso
Termos e condições
Termos de serviço
Termos de utilização
Condições de utilização
Condições gerais
Política de privacidade
Políticas de privacidade
Privacidade
Proteção de dados
Todos os direitos reservados
Direitos reservados
Direitos autorais
Direitos de autor
Aviso legal
Estatuto editorial
Código de ética
Código de conduta
Princípios editoriais
Política editorial
Política de correções
Livro de estilo
Livro de reclamações
Lei da Transparência
Canal de denúncias
LGPD
Acessibilidade
Ouvidoria
Erramos
Fonte
Fontes
Todos os direitos reservados	start
Direitos reservados	start
Todos os direitos de reprodução	start
É proibida a reprodução	start
Proibida a reprodução	start
É permitida a reprodução	start
Reprodução proibida	start
As opiniões expressas	start
As opiniões emitidas	start
Este texto não reflete	start
Esse texto não reflete	start
Os artigos publicados com assinatura	start
Os textos publicados nesta	start
Os artigos assinados	start
O conteúdo deste artigo	start
Este artigo foi publicado originalmente	start
Este texto foi publicado originalmente	start
Publicado originalmente em	start
CNPJ:	start
Registo ERC	start
Diretor responsável:	start
Editor responsável:	start
Desenvolvido por	start
Com informações da	start
Com informações do	start
Com informações de	start
*Com informações	start

[paywall]
Assine
Assine já
Assine agora
Assinar
Seja assinante
Torne-se assinante
Assine para continuar lendo
Exclusivo para assinantes
Exclusivo assinantes
Só para assinantes
Conteúdo exclusivo
Conteúdo exclusivo para assinantes
Conteúdo para assinantes
Artigo exclusivo
Artigo exclusivo para assinantes
Exclusivo
Premium
Já é assinante?
Já é assinante? Faça login
Já é assinante? Faça seu login
Já é assinante? Entre
Já é assinante? Entrar
Já sou assinante
Já sou cadastrado
Já tem conta?
Já tem uma conta?
Já possui conta?
Não tem conta?
Não é assinante?
Ainda não é assinante?
Ver planos
Ver ofertas
Conheça os planos
Cancele quando quiser
Apoie
Apoie-nos
Apoie o jornalismo independente
Doe
Doar
Doe agora
Faça uma doação
Contribua
Experimente grátis
Cadastre-se grátis
Assinaturas
Assinatura
benefício do assinante
Para continuar lendo	start
Para continuar a ler	start
Para ler este artigo	start
Para ler a matéria completa	start
Para ler o artigo completo	start
Para acessar este conteúdo	start
Assine para	start
Assine e	start
Assine já e	start
Assine por	start
Este conteúdo é exclusivo	start
Esse conteúdo é exclusivo	start
Este artigo é exclusivo	start
Conteúdo exclusivo para	start
Artigo exclusivo para	start
Exclusivo para assinantes	start
Já é assinante	start
Já é cadastrado	start
Já tem conta	start
Ainda não é assinante	start
Se já é assinante	start
Faça login para continuar	start
Cadastre-se para continuar	start
Você atingiu o limite	start
Você já leu todas as	start
Atingiu o limite de	start
Você tem 7 acessos	start
Assinantes podem liberar	start
Tenha acesso ilimitado	start
Tenha acesso a todo o conteúdo	start
Acesso ilimitado	start
Torne-se assinante	start
Torne-se membro	start
Apoie o jornalismo	start
Apoie o nosso	start
Contribua com o	start

[caption]
Foto	whole
Fotos	whole
Imagem	whole
Crédito	whole
Créditos	whole
Foto de arquivo	whole
Imagem de arquivo	whole
Arquivo	whole
Imagem ilustrativa	whole
Foto ilustrativa	whole
Foto: Reprodução	whole
Reprodução	whole
Divulgação	whole
Foto: Divulgação	whole
Legenda	whole
Ilustração	whole
Infográfico	whole
Vídeo	whole
Getty Images	whole
Arquivo pessoal	whole
Reprodução/Instagram	whole
Legenda da foto	whole
Fotografia:
Imagens:
Crédito da foto:
Legenda da foto,
Foto de arquivo
Foto ilustrativa
Imagem ilustrativa
Gráfico:
Arte:
Mapa:
Fonte da imagem
Capa:
Legenda:
Fotos:
Imagem:
Ilustração:
Infográfico:
Vídeo:

[headline_labels]
Última hora
Urgente
Plantão
Ao vivo
Em direto
Direto
Exclusivo
Atualização
Atualizado
Alerta
Vídeo
Vídeos
Fotos
Em imagens
Galeria
Fotogaleria
Opinião
Análise
Editorial
Coluna
Crónica
Crônica
Artigo
Entrevista
Reportagem
Reportagem especial
Perfil
Especial
Investigação
Explicador
Entenda
Perguntas e respostas
Crítica
Resenha
Obituário
Pesquisa
Sondagem
Infográfico
Infografia
Podcast
Checagem
Fato ou fake
Fact check
Verificação
Carta
Cartas
Notícia
Notícias
Política
Economia
Esporte
Desporto
Internacional
Patrocinado
Conteúdo patrocinado
Publieditorial
Comunicado
Nota oficial
Nota
Resumo
Guia
Quiz
Memória
Bastidores
Confirmado
Polêmica
Luto
Tempo real
Minuto a minuto
Premium
Assinantes
Boletim
Prova dos Factos
Ranking
Denúncia
Flagrante
Oportunidade
Serviço
Dicas
Tendência

[live]
ao vivo
em direto
em directo
direto
tempo real
em tempo real
minuto a minuto
acompanhe ao vivo
últimas notícias ao vivo
siga em direto
siga ao minuto
ao minuto
cobertura ao vivo
transmissão ao vivo
live
ao segundo

[byline_prefixes]
Por
Escrito por
Publicado por
Postado por
Texto
Texto de
Texto por
Autor
Autora:
Autores:
De
Da redação
Do
Da
Reportagem de
Reportagem:
Entrevista de
Edição:
Edição de
Redação:
Tradução:
Traduzido por
Redigido por
Enviado por
Criado por
Editado por
Repórter:
Matéria de
Colaborou
Colaboraram
Colaboração
Análise de
Opinião de
Crónica de
Autor(a)
Autor/a
Por:
Um artigo de
Iniciado por
Autor do tópico
Coluna de
Texto e fotos
Texto e fotografia
Texto e fotografias

[contributions]
Foto de
Fotos de
Foto
Fotos
Fotografia de
Fotografia
Ilustração de
Ilustração
Imagem de
Vídeo de
Traduzido por
Tradução de
Tradução
Revisado por
Revisto por

[roles]
jornalista
repórter
repórter especial
redator
redatora
redactor
redactora
editor
editora
editor-chefe
editora-chefe
editor executivo
editora executiva
editor-adjunto
editora-adjunta
subeditor
chefe de redação
chefe de redacção
diretor
diretora
diretor-adjunto
director
correspondente
correspondente em
correspondente internacional
enviado especial
enviada especial
enviado
enviados especiais
nosso correspondente
colunista
cronista
articulista
comentador
comentadora
comentarista
analista
crítico
crítica
colaborador
colaboradora
colaboração
colaboração para
estagiário
estagiária
sob supervisão de
fotógrafo
fotógrafa
fotojornalista
apresentador
apresentadora
produtor
produtora
blogueiro
escritor
escritora
historiador
historiadora
professor
professora
economista
advogado
advogada
investigador
investigadora
pesquisador
pesquisadora
cientista político
cientista política
politólogo
sociólogo
médico
redação
da redação
agências
agência
com agências
com Lusa
com informações
em Lisboa
no Porto
em Brasília
em São Paulo
no Rio de Janeiro
em Luanda
em Maputo
em Washington
em Nova York
em Nova Iorque
em Bruxelas
em Londres
em Paris
em Moscovo
São Paulo
Rio de Janeiro
Brasília
Lisboa
Porto
Luanda
de São Paulo
de Brasília
do Rio

[nobodies]
Desconhecido
Autor desconhecido
Convidado
Anônimo
Anónimo
Sem autor
Não disponível
Notícias
Administrador

[agencies]
Lusa
Agência Lusa
Agência Brasil
EBC
Estadão Conteúdo
Estadao Conteudo
Agência Estado
Folhapress
Agência O Globo
O Globo
Agência Globo
Agência Senado
Agência Câmara
Agência Câmara de Notícias
Agência Câmara Notícias
Agência Pública
Agência Mural
Agência FAPESP
Agência Fiocruz
Agência de Notícias
Brasil de Fato
ANSA
ANSA Brasil
AFP
Agence France-Presse
France Presse
Reuters
AP
Associated Press
EFE
Xinhua
Sputnik Brasil
Deutsche Welle
DW
RFI
BBC News Brasil
BBC Brasil
CNN Brasil
Bloomberg
Angop
AIM
Inforpress
STP-Press
Tatoli
Redação
Da Redação
Redacção
Agências
Agência
Assessoria de imprensa
Assessoria
Ascom
Secom
Divulgação
Notícias ao Minuto
Gazeta Esportiva
Gazeta Press
LANCE!
Poder360
Metrópoles
g1
UOL
iG
Terra

[joiners]
e
&
com

[months]
janeiro	1
jan.	1
jan	1
fevereiro	2
fev.	2
fev	2
março	3
mar.	3
mar	3
abril	4
abr.	4
abr	4
maio	5
mai.	5
mai	5
junho	6
jun.	6
jun	6
julho	7
jul.	7
jul	7
agosto	8
ago.	8
ago	8
setembro	9
set.	9
set	9
outubro	10
out.	10
out	10
novembro	11
nov.	11
nov	11
dezembro	12
dez.	12
dez	12

[months_hijri]

[months_jalali]

[weekdays]
segunda-feira	1
segunda	1
seg.	1
seg	1
2ª feira	1
2ª-feira	1
terça-feira	2
terça	2
ter.	2
ter	2
3ª feira	2
3ª-feira	2
quarta-feira	3
quarta	3
qua.	3
qua	3
4ª feira	3
4ª-feira	3
quinta-feira	4
quinta	4
qui.	4
qui	4
5ª feira	4
5ª-feira	4
sexta-feira	5
sexta	5
sex.	5
sex	5
6ª feira	5
6ª-feira	5
sábado	6
sáb.	6
sáb	6
domingo	7
dom.	7
dom	7

[meridiem]
da manhã	am
da madrugada	am
da tarde	pm
da noite	pm

[ago]
há {n} segundos	second
{n} segundos atrás	second
há {n} segundo	second
há {n} minutos	minute
há {n} minuto	minute
{n} minutos atrás	minute
{n} minuto atrás	minute
há {n} min	minute
{n} min atrás	minute
faz {n} minutos	minute
há {n} horas	hour
há {n} hora	hour
{n} horas atrás	hour
{n} hora atrás	hour
há {n} h	hour
há {n}h	hour
{n}h atrás	hour
faz {n} horas	hour
há {n} dias	day
há {n} dia	day
{n} dias atrás	day
{n} dia atrás	day
há {n} semanas	week
há {n} semana	week
{n} semanas atrás	week
{n} semana atrás	week
há {n} meses	month
há {n} mês	month
{n} meses atrás	month
{n} mês atrás	month
há {n} anos	year
há {n} ano	year
{n} anos atrás	year
{n} ano atrás	year
agora	second	0
agora mesmo	second	0
há instantes	second	0
há momentos	second	0
há poucos segundos	second	0
há um minuto	minute	1
um minuto atrás	minute	1
há uma hora	hour	1
uma hora atrás	hour	1
hoje	day	0
ontem	day	1
há um dia	day	1
um dia atrás	day	1
anteontem	day	2
há uma semana	week	1
uma semana atrás	week	1
há um mês	month	1
um mês atrás	month	1
há um ano	year	1
um ano atrás	year	1

[published]
Publicado
Publicado em
Publicado a
Publicado às
Publicada em
Publicação
Data
Data de publicação
Data da publicação
Postado em
Postado
Criado em
Escrito em
Divulgado em
Disponibilizado em
Primeira publicação
Publicado há
Publicado originalmente em
Lançado em
Notícia publicada em
Matéria publicada em
Inserido em
Emitido em
Enviado por
Enviado em

[updated]
Atualizado
Atualizado em
Atualizado às
Atualizada em
Atualizado há
Atualização
Última atualização
Última atualização em
Actualizado
Actualizado em
Actualizado a
Última actualização
Modificado em
Modificado
Última modificação
Editado em
Alterado em
Última edição
Revisado em
Corrigido em

[honorifics]
senhor	title	m
senhora	title	f
Sr.	title	m
Sra.	title	f
Srta.	title	f
Srs.	title
dom	title	m
D.	title
dona	title	f
Dr.	title	m
Dra.	title	f
doutor	title	m
doutora	title	f
Prof.	title
Profa.	title	f
Prof.ª	title	f
professor	title	m
professora	title	f
Eng.	title
engenheiro	title	m
engenheira	title	f
Arq.	title
padre	title	m
frei	title	m
irmã	title	f
monsenhor	title	m
cardeal	title	m
arcebispo	title	m
bispo	title	m
cónego	title
pastor	title
pastora	title	f
rabino	title
imã	title	m
aiatolá	title	m
xeque	title	m
papa	title	m
rei	title	m
rainha	title	f
príncipe	title	m
princesa	title	f
príncipe herdeiro	title	m
imperador	title	m
emir	title	m
sultão	title	m
conde	title	m
duque	title	m
duquesa	title	f
barão	title	m
lorde	title	m
sir	title	m
são	title
santo	title
santa	title
mestre	title
presidente	role
presidenta	role	f
ex-presidente	role
ex-presidenta	role	f
vice-presidente	role
vice-presidenta	role	f
presidente eleito	role
presidente da República	role
chefe de Estado	role
primeiro-ministro	role
primeira-ministra	role	f
ex-primeiro-ministro	role
vice-primeiro-ministro	role
chanceler	role
ministro	role
ministra	role	f
ex-ministro	role
ex-ministra	role	f
ministro das Relações Exteriores	role
ministro dos Negócios Estrangeiros	role
ministra dos Negócios Estrangeiros	role
ministro da Defesa	role
ministra da Defesa	role	f
ministro da Fazenda	role
ministro das Finanças	role
ministra das Finanças	role
ministro da Economia	role
ministro da Justiça	role
ministra da Justiça	role	f
ministro da Saúde	role
ministra da Saúde	role
ministro da Educação	role
ministro da Administração Interna	role
ministra do Planejamento	role
ministra do Meio Ambiente	role
ministro do Supremo	role
secretário	role
secretária	role	f
secretário de Estado	role
secretária de Estado	role
secretário-geral	role
secretária-geral	role
secretário de Segurança	role
porta-voz	role
deputado	role
deputada	role	f
deputado federal	role
deputada federal	role
deputado estadual	role
ex-deputado	role
eurodeputado	role
eurodeputada	role	f
senador	role
senadora	role	f
vereador	role
vereadora	role	f
governador	role
governadora	role	f
vice-governador	role
ex-governador	role
prefeito	role
prefeita	role	f
ex-prefeito	role
vice-prefeito	role
presidente da Câmara	role
autarca	role
líder	role
líder do PSD	role
líder da oposição	role
líder parlamentar	role
candidato	role
candidata	role	f
embaixador	role
embaixadora	role	f
cônsul	role
enviado	role
enviado especial	role
representante	role
alto representante	role
comissário	role
comissária	role	f
delegado	role
delegada	role	f
desembargador	role
desembargadora	role	f
juiz	role
juíza	role	f
procurador	role
procuradora	role	f
procurador-geral	role
procuradora-geral	role
promotor	role
promotora	role	f
advogado	role
advogada	role	f
defensor público	role
bastonário	role
bastonária	role	f
ouvidor	role
diretor	role
diretora	role	f
diretor-geral	role
diretora-geral	role
diretor executivo	role
diretora executiva	role	f
CEO	role
presidente-executivo	role
empresário	role
empresária	role	f
fundador	role
fundadora	role	f
cofundador	role
cofundadora	role	f
sócio	role
gerente	role
chefe	role
coordenador	role
coordenadora	role	f
responsável	role
general	role
coronel	role
tenente-coronel	role
tenente	role
capitão	role
major	role
sargento	role
cabo	role
soldado	role
almirante	role
comandante	role
brigadeiro	role
policial	role
inspetor	role
bombeiro	role
reitor	role
reitora	role	f
professor universitário	role
pesquisador	role
pesquisadora	role	f
investigador	role
investigadora	role	f
cientista	role
economista	role
analista	role
cientista político	role
politólogo	role
sociólogo	role
socióloga	role	f
historiador	role
historiadora	role	f
especialista	role
perito	role
médico	role
médica	role	f
infectologista	role
epidemiologista	role
cirurgião	role
psicólogo	role
psicóloga	role	f
enfermeiro	role
enfermeira	role	f
escritor	role
escritora	role	f
autor	role
autora	role	f
poeta	role
filósofo	role
jornalista	role
apresentador	role
apresentadora	role	f
ator	role
atriz	role
cineasta	role
realizador	role
realizadora	role	f
cantor	role
cantora	role	f
rapper	role
músico	role
compositor	role
artista	role
pintor	role
fotógrafo	role
fotógrafa	role	f
modelo	role
influenciador	role
influenciadora	role	f
humorista	role
jogador	role
jogadora	role	f
atacante	role
avançado	role
zagueiro	role
defesa	role
meia	role
médio	role
volante	role
lateral	role
goleiro	role
guarda-redes	role
técnico	role
técnica	role	f
treinador	role
treinadora	role	f
selecionador	role
piloto	role
tenista	role
ativista	role
sindicalista	role
líder sindical	role
bilionário	role
astronauta	role
cacique	role
agricultor	role
mulher	kin	f
esposa	kin	f
marido	kin	m
filho	kin	m
filha	kin	f
pai	kin	m
mãe	kin	f
irmão	kin	m
tio	kin	m
tia	kin	f
primo	kin	m
prima	kin	f
sobrinho	kin	m
sobrinha	kin	f
avô	kin	m
avó	kin	f
neto	kin	m
neta	kin	f
viúva	kin	f
viúvo	kin	m
namorado	kin	m
namorada	kin	f
companheiro	kin	m
companheira	kin	f
sogro	kin	m
sogra	kin	f
genro	kin	m
nora	kin	f
cunhado	kin	m
cunhada	kin	f
ex-marido	kin
ex-mulher	kin
irmã	kin

[organization_words]
Ministério
Ministério da
Ministério Público
Secretaria
Secretaria de
Presidência
Governo
Palácio do Planalto
Congresso
Senado
Câmara
Câmara dos Deputados
Câmara Municipal
Assembleia
Assembleia da República
Assembleia Legislativa
Parlamento
Parlamento Europeu
Comissão
Comissão Europeia
Comitê
Comité
Conselho
Conselho de Segurança
Conselho Nacional
Supremo
Supremo Tribunal Federal
STF
STJ
Tribunal
Tribunal Constitucional
Tribunal de Contas
Tribunal de Justiça
Tribunal da Relação
Corte
Procuradoria
Procuradoria-Geral
Defensoria
Prefeitura
Junta de Freguesia
Autarquia
Polícia
Polícia Federal
Polícia Civil
Polícia Militar
Polícia Judiciária
PSP
GNR
Corpo de Bombeiros
Bombeiros
Proteção Civil
Exército
Marinha
Força Aérea
Forças Armadas
Brigada
Batalhão
Agência
Agência Nacional
Autoridade
Instituto
Instituto Nacional
Centro
Fundação
Associação
Federação
Confederação
União
Liga
Sindicato
Ordem
Ordem dos
Câmara de Comércio
Partido
Partido Socialista
Partido dos Trabalhadores
Movimento
Frente
Aliança
Bloco
Coligação
Organização
Nações Unidas
Cruz Vermelha
Banco
Banco Central
Banco de
Caixa
Fundo
Bolsa
Seguradora
Empresa
Companhia
Grupo
Sociedade
Cooperativa
Petrobras
Universidade
Universidade de
Universidade Federal
Faculdade
Escola
Colégio
Academia
Hospital
Santa Casa
Clínica
Museu
Teatro
Biblioteca
Orquestra
Igreja
Diocese
Arquidiocese
Conferência
Embaixada
Consulado
Observatório
Clube
Esporte Clube
Futebol Clube
Sporting
Seleção
Equipe
Jornal
Revista
Rádio
Televisão
Editora
Rede
Programa
Facção
ONG
Direção-Geral
Direção
Departamento
Serviço

[location_words]
cidade
município
concelho
freguesia
vila
aldeia
povoado
distrito
província
estado
região
comarca
bairro
comunidade
favela
zona
localidade
república
reino
ilha
ilhas
arquipélago
península
monte
serra
montanha
pico
vale
planalto
deserto
floresta
mata
rio
ribeira
riacho
lago
lagoa
mar
oceano
golfo
baía
cabo
costa
praia
estreito
canal
barragem
represa
rua
avenida
travessa
largo
praça
praceta
estrada
rodovia
autoestrada
ponte
viaduto
estação
aeroporto
porto
parque
castelo
palácio
estádio
terminal
norte
sul
leste
oeste
nordeste
sudeste
capital
fronteira
São
Santa
Santo
Terra Indígena

[forms_of_address]
senhor
senhora
Sr.
Sra.
Srta.
dona
seu

[role_modifiers]
ex
então
atual
vice
antigo
antiga
futuro
futura

[things]
vírus
coronavírus
furacão
tufão
ciclone
tempestade

[name_particles]
de
da
do
das
dos
e
d'
di
del
la
van
von
el
al
bin
ibn
ben

[abbreviations]
Sr.
Sra.
Srta.
Srs.
Sras.
Dr.
Dra.
Drs.
D.
Prof.
Profa.
Profs.
Eng.
Arq.
Adv.
Pe.
Fr.
Ir.
Mons.
Dom.
Gen.
Cel.
Cap.
Ten.
Maj.
Sgt.
Alm.
Brig.
Dep.
Sen.
Gov.
Min.
Av.
Al.
R.
Pç.
Pça.
Tv.
Rod.
Est.
Lgo.
n.
nº.
núm.
art.
arts.
inc.
par.
cf.
Cia.
Ltda.
S.A.
S.
Lda.
Corp.
Co.
Ltd.
EUA.
U.S.
a.C.
d.C.
a.m.
p.m.
h.
hs.
seg.
máx.
mín.
etc.
ex.
p.ex.
p.
pp.
pág.
págs.
ed.
vol.
fig.
tel.
vs.
Exmo.
Exma.
Ilmo.
V.Exa.
Sto.
Sta.
Jr.
Fº.
aprox.
obs.
ref.
km.
kg.
jan.
fev.
mar.
abr.
mai.
jun.
jul.
ago.
set.
out.
nov.
dez.
ter.
qua.
qui.
sex.
sáb.
Mr.
Mrs.
Ms.
St.
séc.
trad.
org.
coord.
i.e.
e.g.

[cues]
disse	verb	s
disseram	verb	s
diz	verb	s
dizem	verb	s
dizia	verb	s
dizendo	participle	s
afirmou	verb	s
afirmaram	verb	s
afirma	verb	s
afirmam	verb	s
afirmando	participle	s
declarou	verb	s
declararam	verb	s
declara	verb	s
explicou	verb	s
explicaram	verb	s
explica	verb	s
explicam	verb	s
explicando	participle	s
acrescentou	verb	s
acrescentaram	verb	s
acrescenta	verb	s
acrescentando	participle	s
ressaltou	verb	s
ressalta	verb	s
destacou	verb	s
destacaram	verb	s
destaca	verb	s
destacando	participle	s
contou	verb	s
contaram	verb	s
conta	verb	w
contam	verb	s
relatou	verb	s
relataram	verb	s
relata	verb	s
comentou	verb	s
comenta	verb	s
comentam	verb	s
garantiu	verb	s
garante	verb	s
garantem	verb	s
assegurou	verb	s
assegura	verb	s
sublinhou	verb	s
sublinha	verb	s
salientou	verb	s
salienta	verb	s
adiantou	verb	s
adianta	verb	s
referiu	verb	s
refere	verb	s
referiram	verb	s
frisou	verb	s
frisa	verb	s
realçou	verb	s
lembrou	verb	s
lembra	verb	s
recordou	verb	s
recorda	verb	s
alertou	verb	s
alerta	verb	s
alertaram	verb	s
advertiu	verb	s
adverte	verb	s
anunciou	verb	s
anunciaram	verb	s
anuncia	verb	s
confirmou	verb	s
confirmaram	verb	s
confirma	verb	s
negou	verb	s
nega	verb	s
admitiu	verb	s
admite	verb	s
admitem	verb	s
reconheceu	verb	s
reconhece	verb	s
criticou	verb	s
criticaram	verb	s
critica	verb	s
lamentou	verb	s
lamenta	verb	s
respondeu	verb	s
responde	verb	s
perguntou	verb	s
pergunta	verb	s
questionou	verb	s
questiona	verb	s
escreveu	verb	s
escreve	verb	s
tuitou	verb	s
publicou	verb	w
defendeu	verb	s
defende	verb	s
defendem	verb	s
argumentou	verb	s
argumenta	verb	s
alegou	verb	s
alega	verb	s
revelou	verb	s
revela	verb	s
informou	verb	s
informaram	verb	s
informa	verb	s
concluiu	verb	s
conclui	verb	s
completou	verb	s
completa	verb	s
prosseguiu	verb	s
continuou	verb	w
reforçou	verb	s
reforça	verb	s
reiterou	verb	s
reitera	verb	s
enfatizou	verb	s
enfatiza	verb	s
pontuou	verb	s
avaliou	verb	s
avalia	verb	s
considerou	verb	s
sustentou	verb	s
sustenta	verb	s
apontou	verb	s
aponta	verb	s
observou	verb	s
observa	verb	s
constatou	verb	s
desabafou	verb	s
desabafa	verb	s
brincou	verb	s
brinca	verb	s
ironizou	verb	s
exclamou	verb	s
gritou	verb	s
resumiu	verb	s
resume	verb	s
opinou	verb	s
opina	verb	s
ponderou	verb	s
pondera	verb	s
indicou	verb	s
indica	verb	s
esclareceu	verb	s
esclarece	verb	s
denunciou	verb	s
denuncia	verb	s
precisou	verb	s
atirou	verb	w
rematou	verb	s
vincou	verb	s
assumiu	verb	s
assume	verb	s
disparou	verb	s
confessou	verb	s
confessa	verb	s
notou	verb	s
nota	verb	w
comentava	verb	s
explicava	verb	s
ameaçou	verb	s
enumerou	verb	s
murmurou	verb	s
murmura	verb	s
especifica	verb	s
concluía	verb	s
continua	verb	w
continuava	verb	w
contava	verb	w
recordava	verb	s
lembrava	verb	s
afirmava	verb	s
acrescentava	verb	s
admitia	verb	s
defendia	verb	s
sublinhava	verb	s
referia	verb	s
lamentava	verb	s
salientando	participle	s
frisando	participle	s
sublinhando	participle	s
lembrando	participle	s
recordando	participle	s
referindo	participle	s
garantindo	participle	s
alertando	participle	s
avisando	participle	s
reconhecendo	participle	s
criticando	participle	s
declarando	participle	s
informando	participle	s
apontando	participle	s
argumentando	participle	s
relatando	participle	s
rebateu	verb	s
rebate	verb	s
retrucou	verb	s
escreveram	verb	s
relatam	verb	s
defenderam	verb	s
garantiram	verb	s
lembraram	verb	s
esclareceram	verb	s
responderam	verb	s
completam	verb	s
acredita	verb	w
acha	verb	w
pensa	verb	w
considera	verb	w
acusou	verb	w
acusa	verb	w
chamou	verb	w
chama	verb	w
classificou	verb	w
classifica	verb	w
descreveu	verb	w
descreve	verb	w
pediu	verb	w
pede	verb	w
pediram	verb	w
espera	verb	w
vê	verb	w
prometeu	verb	w
promete	verb	w
sugeriu	verb	w
sugere	verb	w
avisou	verb	w
avisa	verb	w
elogiou	verb	w
elogia	verb	w
manifestou	verb	w
apelou	verb	w
recomendou	verb	w
recomenda	verb	w
falou	verb	w
fala	verb	w
prevê	verb	w
segundo	according_to	s
de acordo com	according_to	s
conforme	according_to	s
para	according_to	w
na opinião de	according_to	s
nas palavras de	according_to	s
citado por	according_to	s
em nota	according_to	w
em comunicado	according_to	w
na visão de	according_to	s
no entender de	according_to	s
declaração	noun	s
declarações	noun	s
comunicado	noun	s
nota	noun	s
entrevista	noun	s
coletiva	noun	s
conferência de imprensa	noun	s
discurso	noun	s
carta	text	s
mensagem	noun	s
publicação	noun	s
porta-voz	noun	s
palavras	noun	s
frase	noun	s
depoimento	noun	s
chamou de	verb	w
tachou	verb	w
qualificou	verb	w
definiu	verb	w
rotulou	verb	w
postou	verb	s
emendou	verb	s
emenda	verb	s
retruca	verb	s
comemorou	verb	s
comemora	verb	s
celebrou	verb	s
celebra	verb	s
ironiza	verb	s
analisou	verb	s
analisa	verb	s
jurou	verb	s
desmentiu	verb	s
desmente	verb	s
narrou	verb	s
narra	verb	s
detalhou	verb	s
detalha	verb	s
comunicou	verb	s
comunica	verb	s
replicou	verb	s
indagou	verb	s
grita	verb	s
suspirou	verb	s
riu	verb	s
sorriu	verb	s
finalizou	verb	s
prossegue	verb	s
acreditou	verb	s
julga	verb	s
entendeu	verb	s
considerara	verb	w
exigiu	verb	w
exige	verb	w
na avaliação de	according_to	s
suspira	verb	s
ri	verb	w
sorri	verb	w
sussurra	verb	s
insiste	verb	w
se queixa	verb	s
reclama	verb	s
exclama	verb	s
repete	verb	s
justificou	verb	s
justifica	verb	w
dispara	verb	w
relatório	text
documento	text
cartaz	text
faixa	text
contrato	text
aviso	text
ofício	text
laudo	text
edital	text
placa	text
sentença	text
parecer	text
termo	text
cláusula	text
regulamento	text
certidão	text
panfleto	text
estatuto	text
portaria	text
decreto	text
lei	text
resolução	text
despacho	text
ata	text
bilhete	text
memorando	text
nota técnica	text

[quote_marks]
primary	“	”
alternative	"	"
alternative	«	»
secondary	‘	’
dash	–	–
dash	—	–
dash	-	–

[complementizers]
que
se

[pronouns]
ele	m	s
ela	f	s
eles	-	p
elas	-	p

[name_markers]
intitulado	title
intitulada	title
chamado
chamada
denominado
denominada
apelidado
apelidada
conhecido como
conhecida como
filme	title
livro	title
romance
álbum
canção
música
jornal
revista
programa
série
novela
palavra
termo
operação
projeto
batizado
batizada
semanário
portal
emissora
rádio

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
tem	auxiliary
se	auxiliary
havia	auxiliary
em	preposition
no	preposition
na	preposition
nos	preposition
nas	preposition
ao	preposition
à	preposition
aos	preposition
às	preposition
durante	preposition
após	preposition
depois	preposition
antes	preposition
com	preposition
sobre	preposition
por	preposition
para	preposition
desde	preposition
contra	preposition
de	preposition
do	preposition
da	preposition
e	preposition
mas	preposition
também	preposition
ainda	preposition
além	preposition
entre	preposition
sem	preposition
como	preposition
quando	preposition
enquanto	preposition
segundo	preposition
dos	preposition
das	preposition
pelo	preposition
pela	preposition
pelos	preposition
pelas	preposition
num	preposition
numa	preposition
perante	preposition
junto	preposition
cuja	preposition
cujo	preposition
através	preposition
o	definite
a	definite
os	definite
as	definite
ontem	auxiliary
hoje	auxiliary
já	auxiliary
também	auxiliary
ainda	auxiliary
além	auxiliary
um	article
uma	article
uns	article
umas	article
o	article_masculine
do	article_masculine
ao	article_masculine
no	article_masculine
pelo	article_masculine
um	article_masculine
a	article_feminine
da	article_feminine
à	article_feminine
na	article_feminine
pela	article_feminine
uma	article_feminine
depois	auxiliary
então	auxiliary
a	name_feminine
um	indefinite
uma	indefinite
outro	indefinite
outra	indefinite
lê-se	reads
lia-se	reads
está escrito	reads
este	pointer
esta	pointer
esse	pointer
essa	pointer
mesmo	pointer
mesma	pointer
estava escrito	reads
consta	reads
diz o texto	reads
diz o documento	reads
onde se lê	reads
constava	reads
ou seja	plain
dito isso	plain
dito isto	plain
melhor dizendo	plain
quer dizer	plain
por assim dizer	plain
propriamente dito	plain
propriamente dita	plain
dito de outra forma	plain
dito de outro modo	plain
isto é	plain
em outras palavras	plain
vale dizer	plain
é acusado	passive
é acusada	passive
é acusados	passive
é acusado de	passive
é acusada de	passive
é acusados de	passive
é descrito como	passive
é descrita como	passive
é considerado	passive
é considerada	passive
é investigado por	passive
é investigada por	passive
é condenado por	passive
é condenada por	passive
é chamado de	passive
é chamada de	passive
é questionado	passive
é questionada	passive
é preso por	passive
é denunciado por	passive
é criticado por	passive
é criticada por	passive
é classificado como	passive
é conhecido como	passive
são acusado	passive
são acusada	passive
são acusados	passive
são acusado de	passive
são acusada de	passive
são acusados de	passive
são descrito como	passive
são descrita como	passive
são considerado	passive
são considerada	passive
são investigado por	passive
são investigada por	passive
são condenado por	passive
são condenada por	passive
são chamado de	passive
são chamada de	passive
são questionado	passive
são questionada	passive
são preso por	passive
são denunciado por	passive
são criticado por	passive
são criticada por	passive
são classificado como	passive
são conhecido como	passive
foi acusado	passive
foi acusada	passive
foi acusados	passive
foi acusado de	passive
foi acusada de	passive
foi acusados de	passive
foi descrito como	passive
foi descrita como	passive
foi considerado	passive
foi considerada	passive
foi investigado por	passive
foi investigada por	passive
foi condenado por	passive
foi condenada por	passive
foi chamado de	passive
foi chamada de	passive
foi questionado	passive
foi questionada	passive
foi preso por	passive
foi denunciado por	passive
foi criticado por	passive
foi criticada por	passive
foi classificado como	passive
foi conhecido como	passive
foram acusado	passive
foram acusada	passive
foram acusados	passive
foram acusado de	passive
foram acusada de	passive
foram acusados de	passive
foram descrito como	passive
foram descrita como	passive
foram considerado	passive
foram considerada	passive
foram investigado por	passive
foram investigada por	passive
foram condenado por	passive
foram condenada por	passive
foram chamado de	passive
foram chamada de	passive
foram questionado	passive
foram questionada	passive
foram preso por	passive
foram denunciado por	passive
foram criticado por	passive
foram criticada por	passive
foram classificado como	passive
foram conhecido como	passive
era acusado	passive
era acusada	passive
era acusados	passive
era acusado de	passive
era acusada de	passive
era acusados de	passive
era descrito como	passive
era descrita como	passive
era considerado	passive
era considerada	passive
era investigado por	passive
era investigada por	passive
era condenado por	passive
era condenada por	passive
era chamado de	passive
era chamada de	passive
era questionado	passive
era questionada	passive
era preso por	passive
era denunciado por	passive
era criticado por	passive
era criticada por	passive
era classificado como	passive
era conhecido como	passive
eram acusado	passive
eram acusada	passive
eram acusados	passive
eram acusado de	passive
eram acusada de	passive
eram acusados de	passive
eram descrito como	passive
eram descrita como	passive
eram considerado	passive
eram considerada	passive
eram investigado por	passive
eram investigada por	passive
eram condenado por	passive
eram condenada por	passive
eram chamado de	passive
eram chamada de	passive
eram questionado	passive
eram questionada	passive
eram preso por	passive
eram denunciado por	passive
eram criticado por	passive
eram criticada por	passive
eram classificado como	passive
eram conhecido como	passive
sido acusado	passive
sido acusada	passive
sido acusados	passive
sido acusado de	passive
sido acusada de	passive
sido acusados de	passive
sido descrito como	passive
sido descrita como	passive
sido considerado	passive
sido considerada	passive
sido investigado por	passive
sido investigada por	passive
sido condenado por	passive
sido condenada por	passive
sido chamado de	passive
sido chamada de	passive
sido questionado	passive
sido questionada	passive
sido preso por	passive
sido denunciado por	passive
sido criticado por	passive
sido criticada por	passive
sido classificado como	passive
sido conhecido como	passive
ser acusado	passive
ser acusada	passive
ser acusados	passive
ser acusado de	passive
ser acusada de	passive
ser acusados de	passive
ser descrito como	passive
ser descrita como	passive
ser considerado	passive
ser considerada	passive
ser investigado por	passive
ser investigada por	passive
ser condenado por	passive
ser condenada por	passive
ser chamado de	passive
ser chamada de	passive
ser questionado	passive
ser questionada	passive
ser preso por	passive
ser denunciado por	passive
ser criticado por	passive
ser criticada por	passive
ser classificado como	passive
ser conhecido como	passive
está acusado	passive
está acusada	passive
está acusados	passive
está acusado de	passive
está acusada de	passive
está acusados de	passive
está descrito como	passive
está descrita como	passive
está considerado	passive
está considerada	passive
está investigado por	passive
está investigada por	passive
está condenado por	passive
está condenada por	passive
está chamado de	passive
está chamada de	passive
está questionado	passive
está questionada	passive
está preso por	passive
está denunciado por	passive
está criticado por	passive
está criticada por	passive
está classificado como	passive
está conhecido como	passive
estão acusado	passive
estão acusada	passive
estão acusados	passive
estão acusado de	passive
estão acusada de	passive
estão acusados de	passive
estão descrito como	passive
estão descrita como	passive
estão considerado	passive
estão considerada	passive
estão investigado por	passive
estão investigada por	passive
estão condenado por	passive
estão condenada por	passive
estão chamado de	passive
estão chamada de	passive
estão questionado	passive
estão questionada	passive
estão preso por	passive
estão denunciado por	passive
estão criticado por	passive
estão criticada por	passive
estão classificado como	passive
estão conhecido como	passive
estava acusado	passive
estava acusada	passive
estava acusados	passive
estava acusado de	passive
estava acusada de	passive
estava acusados de	passive
estava descrito como	passive
estava descrita como	passive
estava considerado	passive
estava considerada	passive
estava investigado por	passive
estava investigada por	passive
estava condenado por	passive
estava condenada por	passive
estava chamado de	passive
estava chamada de	passive
estava questionado	passive
estava questionada	passive
estava preso por	passive
estava denunciado por	passive
estava criticado por	passive
estava criticada por	passive
estava classificado como	passive
estava conhecido como	passive
sendo acusado	passive
sendo acusada	passive
sendo acusados	passive
sendo acusado de	passive
sendo acusada de	passive
sendo acusados de	passive
sendo descrito como	passive
sendo descrita como	passive
sendo considerado	passive
sendo considerada	passive
sendo investigado por	passive
sendo investigada por	passive
sendo condenado por	passive
sendo condenada por	passive
sendo chamado de	passive
sendo chamada de	passive
sendo questionado	passive
sendo questionada	passive
sendo preso por	passive
sendo denunciado por	passive
sendo criticado por	passive
sendo criticada por	passive
sendo classificado como	passive
sendo conhecido como	passive
condenado por	passive
condenada por	passive
suspeito de	passive
suspeita de	passive
investigado por	passive
investigada por	passive
indiciado por	passive
denunciado por	passive
réu por	passive
culpado de	passive
conhecido como	passive
conhecida como	passive
por	agent
pelo	agent
pela	agent
pelos	agent
pelas	agent
agência	thing
partido	thing
tribunal	thing
lei	thing
relatório	thing
estudo	thing
pesquisa	thing
jornal	thing
revista	thing
canal	thing
emissora	thing
site	thing
fonte	thing
empresa	thing
companhia	thing
grupo	thing
cidade	thing
país	thing
governo	thing
ministério	thing
universidade	thing
escola	thing
hospital	thing
igreja	thing
sindicato	thing
associação	thing
fundação	thing
organização	thing
instituto	thing
ação	thing
denúncia	thing
documento	thing
comunicado	thing
marca	thing
livro	thing
filme	thing
série	thing
jogo	thing
página	thing
plataforma	thing
sentença	thing
decisão	thing
comissão	thing
comitê	thing
conselho	thing
clube	thing
time	thing
artigo	thing
carta	thing
texto	thing
projeto	thing
conta	thing
vídeo	thing
polícia	thing
entidade	thing
órgão	thing
portal	thing
nota	thing
de	complement
do	complement
da	complement
dos	complement
das	complement
para	complement
joshua	name_masculine
ezra	name_masculine
luca	name_masculine
luka	name_masculine
nikita	name_masculine
ilya	name_masculine
mustafa	name_masculine
mostafa	name_masculine
hamza	name_masculine
humza	name_masculine
musa	name_masculine
moussa	name_masculine
yahya	name_masculine
zakaria	name_masculine
krishna	name_masculine
aditya	name_masculine
shiva	name_masculine
rama	name_masculine
sacha	name_masculine
misha	name_masculine
mischa	name_masculine
ilia	name_masculine
ilja	name_masculine
mika	name_masculine
sava	name_masculine
costa	name_masculine
kofi	name_masculine
juha	name_masculine
jukka	name_masculine
pekka	name_masculine
ismaila	name_masculine
abdulla	name_masculine
abdalla	name_masculine
talha	name_masculine
taha	name_masculine
osama	name_masculine
usama	name_masculine
baba	name_masculine
papa	name_masculine
juma	name_masculine
salva	name_masculine
akira	name_masculine
kenta	name_masculine
shota	name_masculine
yuta	name_masculine
hiroya	name_masculine
barnaba	name_masculine
