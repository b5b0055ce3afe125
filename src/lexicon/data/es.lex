# Spanish
# Written for this project.

[consent]
Aceptar
Aceptar todo
Aceptar todas
Aceptar todas las cookies
Aceptar cookies
Aceptar y continuar
Aceptar y cerrar
Aceptar y continuar gratis
Acepto
Estoy de acuerdo
De acuerdo
Entendido
Rechazar
Rechazar todo
Rechazar todas
Rechazar y suscribirse
Rechazar y pagar
Denegar
Configurar
Configurar cookies
Configuración de cookies
Ajustes de cookies
Gestionar cookies
Gestionar opciones
Gestionar consentimiento
Administrar cookies
Política de cookies
Aviso de cookies
Cookies estrictamente necesarias
Siempre activo
Preferencias
Ver preferencias
Guardar preferencias
Guardar ajustes
Guardar cambios
Privacidad
Centro de preferencia de la privacidad
Configuración de privacidad
Tu privacidad es importante para nosotros
Su privacidad es importante para nosotros
Valoramos tu privacidad
Valoramos su privacidad
Más opciones
Más información
Saber más
Leer más
Resumen de privacidad
Permitir todas
Funcional
Estadísticas
Marketing
Continuar sin aceptar
Ver proveedores
Utilizamos cookies	start
Usamos cookies	start
Este sitio web utiliza cookies	start
Este sitio utiliza cookies	start
Esta web utiliza cookies	start
Esta página web utiliza cookies	start
Esta página utiliza cookies	start
Este sitio web usa cookies	start
Este sitio usa cookies	start
Esta web usa cookies	start
Nuestra web utiliza cookies	start
En este sitio web utilizamos cookies	start
Nosotros y nuestros socios	start
Con su acuerdo, nosotros	start
Si continúa navegando	start
Si continúas navegando	start
Si sigues navegando	start
Si continúa utilizando este sitio	start
Si continúas usando este sitio	start
Al continuar navegando	start
Al navegar en este sitio	start
Al usar este sitio	start
Al hacer clic en "Aceptar	start
Al hacer clic en “Aceptar	start
Al pulsar "Aceptar	start
Para ofrecer las mejores experiencias	start
Puede cambiar la configuración	start
Puedes cambiar la configuración	start
Puede aceptar todas las cookies	start
Puedes aceptar todas las cookies	start
Utilizamos cookies propias	start
Usamos cookies propias	start
Las cookies necesarias	start
Almacenar la información en un dispositivo	start
Publicidad y contenido personalizados	start
El almacenamiento o acceso técnico	start
Este contenido requiere	start
Para ver este contenido	start

[comments]
Comentario
Comentarios
Comentar
Comenta
Comenta esta noticia
Comentar noticia
Comentar esta noticia
Ver comentarios
Ver los comentarios
Ver todos los comentarios
Leer comentarios
Mostrar comentarios
Cargar comentarios
Más comentarios
Deja un comentario
Deja una respuesta
Deja tu comentario
Dejar un comentario
Dejar una respuesta
Dejar comentario
Escribe un comentario
Escribe tu comentario
Escribir un comentario
Añade un comentario
Agregar comentario
Agregar un comentario
Añadir comentario
Publicar comentario
Publicar un comentario
Publicar el comentario
Enviar comentario
Sin comentarios
No hay comentarios
Aún no hay comentarios
Sé el primero en comentar
Responder
Cancelar la respuesta
Cancelar respuesta
Denunciar
Reportar
Reportar comentario
Comentarios recientes
Últimos comentarios
Comentarios cerrados
Los comentarios están cerrados
Comentarios desactivados
Únete a la conversación
Únete a la discusión
Participa en la conversación
Tu comentario
Nombre
Correo electrónico *
Web
Sitio web
Normas de participación
Normas de uso
Más recientes
Más antiguos
Más valorados
Ordenar por
Opina
Tu opinión
Danos tu opinión
¿Qué opinas?
Comentarios de Facebook
Archivado en
Tu dirección de correo electrónico no será publicada	start
Su dirección de correo electrónico no será publicada	start
Tu dirección de email no será publicada	start
Los campos obligatorios están marcados	start
Los campos necesarios están marcados	start
Guarda mi nombre, correo electrónico	start
Guardar mi nombre, correo electrónico	start
Recibir un correo electrónico con los siguientes comentarios	start
Recibir un email con	start
Notificarme los nuevos comentarios	start
Debes estar conectado para	start
Debe estar conectado para	start
Lo siento, debes estar conectado	start
Tienes que iniciar sesión para	start
Inicia sesión para comentar	start
Regístrate para comentar	start
Para comentar debes	start
Para poder comentar	start
Este sitio usa Akismet	start
Aprende cómo se procesan los datos de tus comentarios	start
Deja un comentario	start
Deja una respuesta	start
Los comentarios están	start
Los comentarios publicados	start
Los comentarios realizados	start
Los comentarios en esta	start
Los comentarios de esta	start
Sé el primero en comentar	start
Esta noticia no tiene comentarios	start
Este artículo no tiene comentarios	start
Este es un espacio de participación	start
Por favor ingrese su comentario	start
Por favor introduce tu	start
¡Has introducido una dirección	start
Has introducido una dirección de correo	start
Únete a la conversación	start
Esta conversación es moderada	start

[related]
Lee también
Lea también
Leer también
Le puede interesar
Te puede interesar
Te recomendamos
Le recomendamos
Te recomendamos leer
Te podría interesar
También te puede interesar
También puede interesarte
Puede interesarte
Quizás te interese
Quizá te interese
Además
Leer más
Lee más
Lea más
Leé más
Leé también
Leer nota completa
Leer artículo completo
Ver más
Ver todo
Ver también
Ver nota
Vea también
Mirá también
Mira también
Seguir leyendo
Sigue leyendo
Seguí leyendo
Continuar leyendo
Relacionado
Relacionados
Relacionadas
Noticias relacionadas
Notas relacionadas
Artículos relacionados
Artículo relacionado
Contenido relacionado
Contenidos relacionados
Temas relacionados
Más información
Más noticias
Más noticias de
Más noticias sobre
Más sobre
Más sobre este tema
Más de
Más en
Más contenido
Más leídas
Más leídos
Más leído
Lo más leído
Lo más visto
Lo más comentado
Lo más compartido
Lo más popular
Lo más reciente
Lo más nuevo
Lo último
Lo + leído
Lo + visto
Las más leídas
Las más vistas
Los más leídos
Más vistas
Más visto
Más populares
Populares
Tendencias
Tendencia
Trending
Últimas noticias
Últimos artículos
Últimas entradas
Última hora
Noticias
Noticias recientes
Noticias destacadas
Noticias de hoy
Destacados
Destacadas
Destacado
Recomendado
Recomendados
Recomendadas
Recomendaciones
Recomendado para ti
Recomendamos
Selección del editor
Lo más destacado
Entradas recientes
Entrada anterior
Entrada siguiente
Entradas relacionadas
Artículo anterior
Artículo siguiente
Noticia anterior
Noticia siguiente
Siguiente noticia
Nota anterior
Nota siguiente
Anterior
Siguiente
Próximo artículo
Otras noticias
Otros artículos
De interés
En esta noticia
En portada
Portada
Publicaciones relacionadas
Mas noticias
En otros medios
Contenido patrocinado
Más del autor
Sobre el autor
Acerca del autor
Newsletter
Videos destacados
Video
No te pierdas
No te lo pierdas
Temas del día
Mirá
Mirá además
Lea además
Lee además
Consulta también
Para saber más
Más historias
Te sugerimos
Te sugerimos leer
Artículos recientes
Para ti
Noticia relacionada
Lee también	start
Lea también	start
Leer también	start
Leé también	start
Lea más sobre	start
Lee además	start
Lea además	start
Lea aquí:	start
Lee aquí:	start
Lee:	start
Lea:	start
Leer:	start
Le puede interesar	start
Te puede interesar	start
Te podría interesar	start
También te puede interesar	start
También le puede interesar	start
Puedes leer:	start
Puede leer:	start
Puede leer también	start
Te recomendamos leer	start
Le recomendamos leer	start
Recomendamos leer	start
Mira también	start
Mirá también	start
Mire también	start
Mira:	start
Ver también	start
Ver:	start
Vea también	start
Vea:	start
Vea además	start
Ve también	start
Nota relacionada:	start
Para más información,	start
Para más noticias	start
Haz clic aquí para	start
Haga clic aquí para	start
Haz click aquí	start
Haga click aquí	start
Clic aquí para	start
Continúe leyendo:	start
No dejes de leer	start
No deje de leer	start
Entérate:	start
Conoce más:	start
VÍDEO:	start
En video:	start
FOTOS:	start
Galería:	start
Siga leyendo	start
Sigue nuestra cobertura	start
Consulta aquí	start
Escuche:	start
Escucha:	start

[share]
Compartir
Comparte
Compartí
Comparte esto
Comparte esta noticia
Comparte este artículo
Compartir esta noticia
Compartir noticia
Compartir artículo
Compartir nota
Compartir en
Compartir en redes
Compartir en Facebook
Compartir en Twitter
Compartir en X
Compartir en WhatsApp
Compartir en LinkedIn
Compartir por correo
Compartir por email
Compartir por correo electrónico
Compartir vía
Enviar
Enviar por correo
Enviar por email
Enviar por correo electrónico
Enviar a un amigo
Imprimir
Imprimir artículo
Copiar
Copiar enlace
Copiar link
Copiar URL
Copia el enlace
Enlace copiado
Link copiado
Copiar el enlace
Guardar
Guardar noticia
Guardar artículo
Guardar nota
Guardar para más tarde
Favoritos
Tuitear
Twittear
Seguir
Síguenos
Síguenos en
Síganos
Síganos en
Seguinos
Seguinos en
Seguinos en Google
Síguenos en Google News
Síguenos en Google Discover
Síguenos en redes
Redes sociales
Síguenos en redes sociales
Me gusta
Me gusta esto
Visitas
Vistas
Visualizaciones
Escuchar
Escuchar artículo
Escuchar noticia
Escucha este artículo
Tiempo de lectura
Tamaño de letra
Reducir
Ampliar
Regalar
Regalar artículo
Correo electrónico
Correo
Mail
Únete a nuestro canal
Agregar a favoritos
Más
Guardado
Haz clic para compartir	start
Haz clic para imprimir	start
Haz clic para enviar	start
Haga clic para compartir	start
Compartir en	start
Comparte esto	start
Comparte esta	start
Comparte en	start
Síguenos en	start
Síganos en	start
Sigue a nuestro	start
Sigue nuestras	start
Seguinos en	start
Sigue el canal	start
Sigue toda la información	start
Sigue toda la actualidad	start
Puedes seguir a	start
Suscríbete a nuestro canal	start
Únete a nuestro canal	start
Únete al canal	start
Únase a nuestro canal	start
Únete a nuestro grupo	start
Sumate a nuestro canal	start
(Se abre en una ventana nueva	start
Tiempo de lectura	start
Una publicación compartida	start
Ver esta publicación en Instagram	start
Agréganos a tus fuentes	start
Añádenos como fuente	start
Conéctate con nosotros	start
Fuente preferida en Google	start
Elíjanos como fuente preferida	start
Informar de un error
Resumen con IA
Resumen generado por IA	start
Resumir con IA
Leer en otros idiomas
min de lectura
Escucha en Spotify	start
Escúchanos en	start
Escúchalo en Spotify	start

[newsletter]
Newsletter
Newsletters
Boletín
Boletines
Boletín de noticias
Boletín informativo
Nuestros boletines
Suscríbete
Suscríbase
Suscribite
Suscribirse
Suscribirme
Suscripción
Quiero suscribirme
Suscríbete ahora
Suscríbete a nuestro boletín
Suscríbete a nuestra newsletter
Suscríbete al boletín
Suscríbete al newsletter
Suscríbete a la newsletter
Suscríbase a nuestro boletín
Suscribite al newsletter
Suscribirse al boletín
Regístrate
Regístrese
Registrate
Apúntate
Apuntarme
Inscríbete
Recibe nuestro boletín
Recibe nuestras noticias
Tu correo electrónico
Su correo electrónico
Tu email
Dirección de correo electrónico
Introduce tu email
Ingresa tu correo
Ingresa tu email
Alertas
Notificaciones
Activar notificaciones
Recibir alertas
Darse de baja
Cancelar suscripción
Gracias por suscribirte
¡Gracias!
No, gracias
No gracias
Ahora no
Permitir
Descarga la app
Descarga nuestra app
Descargar app
Descarga la aplicación
Nuestras apps
Mantente informado
Manténgase informado
Suscríbete a	start
Suscríbete aquí	start
Suscríbete gratis	start
Suscríbete para	start
Suscríbase a	start
Suscríbase para	start
Suscríbase aquí	start
Suscribite a	start
Suscribite al	start
Regístrate gratis	start
Regístrate para	start
Regístrate y	start
Registrate gratis	start
Apúntate a	start
Apúntate gratis	start
Inscríbete a	start
Inscríbete en nuestro	start
Recibe nuestro	start
Recibe nuestra	start
Recibe las	start
Recibe en tu	start
Recibe gratis	start
Recibe cada	start
Recibe toda	start
Recibe todas	start
Recibí las	start
Recibí en tu	start
Reciba en su	start
Reciba las	start
Reciba nuestro	start
Quiero recibir la newsletter	start
Deseo recibir información	start
Ingresa tu correo	start
Introduce tu correo	start
Introduce tu email	start
Al suscribirte	start
Al suscribirse	start
Al registrarte	start
Al hacer clic en suscribirse	start
Puedes darte de baja	start
Puede darse de baja	start
Tu suscripción	start
Gracias por suscribirte	start
Gracias por suscribirse	start
Gracias por registrarte	start
Mantente informado	start
Mantente al día	start
Manténgase al día	start
Entérate de las últimas	start
Entérate de todo	start
No te pierdas ninguna	start
Descarga nuestra app	start
Descarga la app	start
Descargue la app	start
Descárgate la app	start
Se ha enviado un	start
Te enviaremos	start
Hemos enviado un correo	start
Las noticias más importantes en tu	start
Toda la información en tu	start
Síguenos en	start
Sigue toda la información	start
Únete a nuestro canal	start
Suscríbete a nuestro	start
Recibe las noticias	start
Sigue nuestro canal	start
Apúntate a nuestra	start
Apúntate a la newsletter	start
Este artículo contiene enlaces de afiliados	start
Este artículo puede contener enlaces de afiliados	start
Nuestro boletín semanal	start
Nuestro boletín diario	start

[tags]
Etiquetas
Etiqueta
Tags
Temas
Tema
Palabras clave
Palabra clave
Categorías
Categoría
Archivado en
Secciones
Sección
En este artículo
Etiquetado
Temas relacionados
Más sobre
Temas de la nota
Temas en este artículo
Topics
Publicado en:	start
Etiquetado como	start
Etiquetado en:	start
Etiquetado con	start
En esta nota:	start
Más temas
Etiquetas relacionadas

[navigation]
Inicio
Portada
Home
Menú
Menú principal
Abrir menú
Cerrar menú
Cerrar
Buscar
Buscador
Búsqueda
Buscar por
Ir al contenido
Saltar al contenido
Ir al contenido principal
Saltar al contenido principal
Pasar al contenido principal
Saltar a contenido
Volver
Volver arriba
Volver al inicio
Volver a la portada
Ir arriba
Subir
Arriba
Siguiente
Anterior
Página siguiente
Página anterior
Siguiente página
Página
Primera
Última
Iniciar sesión
Inicia sesión
Iniciá sesión
Inicie sesión
Cerrar sesión
Acceder
Acceso
Ingresar
Iniciar
Entrar
Salir
Registrarse
Regístrate
Registrarme
Crear cuenta
Mi cuenta
Mi perfil
Perfil
Contraseña
¿Olvidó su contraseña?
¿Olvidaste tu contraseña?
¿Has olvidado tu contraseña?
Olvidé mi contraseña
Recuperar contraseña
Usuario
Nombre de usuario
Recordarme
Quiénes somos
Quienes somos
Sobre nosotros
Nosotros
Acerca de
Contacto
Contáctanos
Contáctenos
Contactar
Redacción
Staff
Equipo
Ayuda
Preguntas frecuentes
Trabaja con nosotros
Empleo
Publicidad
Anúnciate
Anúnciese
Mapa del sitio
Mapa web
Hemeroteca
Archivo
Edición impresa
Edición digital
Edición
Ediciones
Impreso
Versión impresa
Noticias
Actualidad
Política
Sociedad
Economía
Internacional
Internacionales
Nacional
Nacionales
Mundo
El mundo
España
México
Argentina
Colombia
América
Locales
Local
Deportes
Fútbol
Cultura
Espectáculos
Entretenimiento
Ciencia
Tecnología
Salud
Educación
Sucesos
Policiales
Judicial
Justicia
Opinión
Columnistas
Columnas
Editorial
Editoriales
Blogs
Cartas al director
Gente
Tendencias
Estilo
Estilo de vida
Moda
Viajes
Motor
Autos
Gastronomía
Recetas
Vivienda
Televisión
Cine
Música
Video
Videos
Vídeos
Fotos
Galerías
Fotogalerías
Multimedia
Podcast
Podcasts
Radio
En vivo
En directo
TV
Programación
El tiempo
Clima
Horóscopo
Lotería
Loterías
Juegos
Pasatiempos
Crucigramas
Clasificados
Obituarios
Esquelas
Tienda
Especiales
Servicios
Enlaces de interés
Enlaces
Índice
Contenido
Tabla de contenidos
Idioma
Modo oscuro
Mostrar más
Ver menos
Cargar más
Mostrar menos
Cargando
Espere por favor
Cancelar
Aceptar
Enviar
Continuar
Sí
No
Ampliar
Ampliar imagen
Pantalla completa
Reproducir
Página no encontrada
Reportar un error
Reportar error
Corregir
Corregir noticia
Suplementos
Revistas
Ir al contenido	start
Saltar al contenido	start
Pasar al contenido	start
Usted está aquí	start
Estás en:	start
Está en:	start
Volver arriba	start
Volver al inicio	start
Por favor, activa JavaScript	start
Por favor active JavaScript	start
Debe activar JavaScript	start
Tu navegador no soporta	start
Su navegador no soporta	start
Su navegador no admite	start
Tu navegador no tiene	start
Estás usando un navegador	start
Estás navegando desde	start
Pulsa para ampliar	start
Haz clic para ampliar	start
¿Has encontrado un error	start
¿Encontraste un error	start
¿Encontró un error	start
¿Ves algún error	start
¿Olvidaste tu contraseña	start
¿Olvidó su contraseña	start
Escríbenos a	start
Escribinos a	start
Se te ha enviado una contraseña	start
Se ha enviado una contraseña	start
Una contraseña será	start
¡Bienvenido! Ingresa	start

[front_page]
Inicio
Portada
Página principal

[no_sections]
Sin categoría
Sin categorizar
Sin clasificar
Artículos
Artículo
Buscar
Buscador
Contacto
Menú
Cerrar
Volver
Siguiente
Anterior
Iniciar sesión

[no_tags]
noticias
noticia
actualidad
últimas noticias
última hora
periódico
diario
artículo
artículos
video
vídeo
videos
vídeos
foto
fotos
portada
titulares
noticias de hoy

[advertisement]
Publicidad
Anuncio
Anuncios
Patrocinado
Patrocinado por
Contenido patrocinado
Contenido promocionado
Contenido de marca
Contenido ofrecido por
Espacio patrocinado
Espacio publicitario
Publirreportaje
Publinota
Promoción
Remitido
Solicitada
Aviso
Continúa leyendo después de la publicidad
Sigue leyendo después del anuncio
Cerrar publicidad
Cerrar anuncio
Branded content
Ofrecido por
Presentado por
Con la colaboración de
Enlaces patrocinados
En colaboración con
Artículo patrocinado
Continúa leyendo después	start
La noticia continúa	start
El artículo continúa después	start
Este artículo contiene enlaces	start
Esta publicación contiene enlaces de afiliado	start
Los enlaces de afiliado	start
Hemos detectado que tienes	start
Hemos detectado un bloqueador	start
Parece que tienes un bloqueador	start
Parece que usas un bloqueador	start
Por favor, desactiva	start
Por favor desactiva tu bloqueador	start
Desactiva tu bloqueador	start
Tienes activado un bloqueador	start
Contenido patrocinado por	start

[legal]
Aviso legal
Aviso de privacidad
Política de privacidad
Políticas de privacidad
Términos y condiciones
Términos de uso
Términos y condiciones de uso
Términos de servicio
Condiciones de uso
Condiciones generales
Condiciones de contratación
Condiciones
Protección de datos
Tratamiento de datos personales
Todos los derechos reservados
Derechos reservados
Derechos de autor
Código ético
Código de ética
Código deontológico
Principios editoriales
Criterios editoriales
Línea editorial
Libro de estilo
Normas de uso
Accesibilidad
Canal ético
Canal de denuncias
Transparencia
Superintendencia de Industria y Comercio
Libro de reclamaciones
Defensor del lector
Defensoría de las audiencias
Aviso
Conforme a los criterios de
Fuente
Fuentes
Todos los derechos reservados	start
Reservados todos los derechos	start
Derechos reservados	start
Prohibida la reproducción	start
Prohibida su reproducción	start
Prohibida toda reproducción	start
Queda prohibida la reproducción	start
Está prohibida la reproducción	start
Las opiniones expresadas en	start
Las opiniones vertidas	start
Las opiniones aquí expresadas	start
Los artículos de opinión	start
Este contenido es responsabilidad	start
El contenido de este artículo	start
Esta nota fue publicada originalmente	start
Este artículo fue publicado originalmente	start
Este artículo fue originalmente publicado	start
Este artículo se publicó originalmente	start
Director responsable:	start
Registro de propiedad intelectual	start
Registro DNDA	start
Registro ISSN	start
Editor responsable:	start
Propietario:	start
Domicilio legal:	start
Con información de	start
Editado por:	start
Desarrollado por	start

[paywall]
Contenido exclusivo
Contenido exclusivo para suscriptores
Exclusivo suscriptores
Exclusivo para suscriptores
Sólo para suscriptores
Solo para suscriptores
Para suscriptores
Suscriptores
Suscriptor
Contenido para suscriptores
Solo suscriptores
Premium
Artículo exclusivo
Nota exclusiva para suscriptores
Suscríbete
Suscríbete para seguir leyendo
Suscríbete para continuar leyendo
Suscríbete y sigue leyendo
Suscríbete ahora
Suscribirme ahora
Ver planes
Ver ofertas
Ver suscripciones
Planes de suscripción
¿Ya eres suscriptor?
¿Ya eres suscriptor? Inicia sesión
¿Ya está suscrito?
¿Ya sos suscriptor?
Ya soy suscriptor
¿Ya tienes cuenta?
¿Ya tienes una cuenta?
¿Tienes cuenta?
¿No tienes cuenta?
¿Aún no eres suscriptor?
Hazte socio
Hazte socia
Hazte suscriptor
Hazte premium
Hacete socio
Apóyanos
Dona
Donar
Haz tu donación
Haz una donación
Cancela cuando quieras
Sin permanencia
Prueba gratis
Regístrate gratis
Sigue leyendo
Para seguir leyendo	start
Para continuar leyendo	start
Para leer el artículo completo	start
Para leer este artículo	start
Para acceder a este	start
Para poder leer	start
Suscríbete para	start
Suscríbete y	start
Suscríbase para	start
Suscribite para	start
Este contenido es exclusivo	start
Este contenido es solo para	start
Este artículo es exclusivo	start
Este artículo es solo para	start
Esta noticia es exclusiva	start
Esta nota es exclusiva	start
Contenido exclusivo para	start
Contenido solo para suscriptores	start
Exclusivo para suscriptores	start
Si ya eres suscriptor	start
Si ya es suscriptor	start
¿Ya eres suscriptor	start
¿Ya sos suscriptor	start
¿Ya tienes cuenta	start
¿Ya tienes una cuenta	start
¿Aún no tienes cuenta	start
¿Quieres seguir leyendo	start
¿Quieres añadir otro usuario	start
Si quieres seguir leyendo	start
Inicia sesión para seguir	start
Inicia sesión para continuar	start
Regístrate para seguir	start
Regístrate gratis para	start
Has alcanzado el límite	start
Has llegado al límite	start
Llegaste al límite	start
Has leído todos tus	start
Accede a todo el contenido	start
Accede a todos los contenidos	start
Acceso ilimitado	start
Disfruta de acceso ilimitado	start
Hazte socio	start
Hazte socia	start
Hazte premium	start
Apoya el periodismo	start
Apoya nuestro periodismo	start
Apoyá nuestro	start
Tu suscripción se está usando	start
Si continúas leyendo en este dispositivo	start

[caption]
Foto	whole
Fotos	whole
Imagen	whole
Foto de archivo	whole
Imagen de archivo	whole
Archivo	whole
Imagen ilustrativa	whole
Foto ilustrativa	whole
Créditos	whole
Crédito	whole
Pie de foto	whole
Fotografía	whole
Ilustración	whole
Infografía	whole
Gráfico	whole
Captura de pantalla	whole
Cortesía	whole
Imagen referencial	whole
Foto referencial	whole
Video	whole
Imágenes:
Crédito de foto:
Créditos de la imagen:
Fuente de la imagen
Pie de foto
Imagen de archivo
Foto de archivo
Foto archivo
Fotografía de archivo
Fotografía cedida por
Mapa:
Vídeo:
Imagen ilustrativa
Foto ilustrativa
Imagen referencial
Foto cortesía
Foto tomada de
Imagen tomada de
Leyenda:
Fotos:
Imagen:
Fotografía:
Ilustración:
Infografía:
Gráfico:
Foto gentileza
Imagen gentileza

[headline_labels]
Última hora
Último momento
Último minuto
Lo último
Urgente
En vivo
En directo
Directo
Minuto a minuto
Exclusiva
Exclusivo
Alerta
Atención
Avance
Video
Vídeo
Videos
En video
Fotos
En fotos
En imágenes
Galería
Fotogalería
Opinión
Columna
Editorial
Análisis
Entrevista
Reportaje
Crónica
Perfil
Especial
Investigación
Explicador
Contexto
Claves
Las claves
Tribuna
Carta
Cartas al director
Crítica
Reseña
Obituario
Encuesta
Sondeo
Infografía
Gráficos
Podcast
Verificación
Fact check
Chequeado
Bulo
Actualización
Actualizado
Noticias
Noticia
Política
Economía
Deportes
Internacional
Suscriptores
Premium
Contenido exclusivo
Publirreportaje
Patrocinado
Comunicado
Nota
Informe
Informe especial
Resumen
Perspectiva
Testimonio
Debate
Preguntas y respuestas
Guía
Viral
Tendencias
Efemérides
Quiz
Ranking
Cronología
Previa
Newsletter
Punto de vista
Actualidad
Denuncia
Confirmado
Oficial
Trending
Lo más leído
Tema del día
Fe de erratas
Blog
A fondo

[live]
en vivo
en directo
directo
vivo
minuto a minuto
última hora
últimas noticias en vivo
en tiempo real
cobertura en vivo
transmisión en vivo
seguimiento en vivo
sigue en directo
sigue en vivo
online
en vivo y en directo
así te lo contamos
así fue
así lo vivimos
resumen del día

[byline_prefixes]
Por
Escrito por
Publicado por
Redactado por
Texto
Texto de
Autor
Autora
Autores:
De
Una nota de
Entrevista de
Reportaje de
Crónica de
Informe de
Redacción:
Editado por
Traducido por
Traducción:
Elaborado por
Compilado por
Realizado por
Reporta:
Escribe
Escribió:
Posteado por
Creado por
Enviado por
Especial para
Periodista:
Firma:
Firmado por
Subido por
Investigación de
Análisis de
Opinión de
Fuente:	start	source
Texto y fotos
Texto y fotos de
Una crónica de
Un reportaje de
Un artículo de
Artículo de
Columna de
Entrevista por
Crónica por
Sobre el autor
Autor/a
Autor(a)
Iniciado por
Autor del tema
Preguntado por
Texto y foto
Texto y fotografías

[contributions]
Foto de
Fotos de
Foto
Fotos
Fotografía de
Fotografías de
Fotografía
Ilustración de
Ilustraciones de
Ilustración
Imagen de
Vídeo de
Video de
Traducido por
Traducción de
Traducción
Revisado por
Verificado por
Editor responsable

[roles]
periodista
reportero
reportera
redactor
redactora
redactor jefe
redactora jefa
jefe de redacción
jefa de redacción
jefe de sección
jefa de sección
editor
editora
editor jefe
editora jefa
editor general
editor adjunto
subeditor
subdirector
subdirectora
director
directora
director adjunto
directora adjunta
corresponsal
corresponsal en
corresponsal político
enviado especial
enviada especial
enviados especiales
nuestro corresponsal
nuestra corresponsal
columnista
articulista
analista
analista político
colaborador
colaboradora
colaboración
colaboración especial
especial
especial para
comentarista
crítico
crítica
presentador
presentadora
conductor
conductora
locutor
productor
productora
fotógrafo
fotógrafa
fotoperiodista
reportero gráfico
ilustrador
caricaturista
becario
practicante
pasante
escritor
escritora
ensayista
historiador
historiadora
profesor
profesora
catedrático
catedrática
politólogo
politóloga
sociólogo
socióloga
economista
abogado
abogada
investigador
investigadora
médico
médica
filósofo
redacción
redacción digital
redacción web
redacción deportes
equipo editorial
equipo de redacción
mesa de redacción
agencias
agencia
con información de
con agencias
y agencias
en Madrid
en Barcelona
en Buenos Aires
en Ciudad de México
en Bogotá
en Lima
en Santiago
en Caracas
en Washington
en Bruselas
en París
en Londres
en Berlín
en Jerusalén
en Moscú
en Pekín
Madrid
Barcelona
Buenos Aires
Bogotá
México
Bruselas
Washington
desde Madrid
desde Washington

[nobodies]
Desconocido
autor desconocido
Sin autor
Invitado
Anónimo
No disponible
Noticias
Administrador

[agencies]
EFE
Agencia EFE
Europa Press
AFP
Agence France-Presse
Reuters
AP
Associated Press
The Associated Press
Agencias
Agencia
Redacción
La Redacción
Redacción Digital
Redacción Web
De la Redacción
Télam
Noticias Argentinas
NA
DyN
Notimex
El Universal
Agencia Reforma
Grupo Reforma
Colprensa
Andina
Agencia Andina
ABI
ANF
Agencia Fides
Erbol
Prensa Latina
ACN
AVN
Agencia Venezolana de Noticias
ATB
AIN
UPI
Xinhua
Sputnik
RT
DPA
ANSA
Aton
Aton Chile
UNO
IP Paraguay
Inforpress
ACAN-EFE
EP
Agencia Uno
SinEmbargo
Cuartoscuro
Agencia Proceso
Proceso
Apro
Infobae
BBC News Mundo
BBC Mundo
Deutsche Welle
DW
Bloomberg
Bloomberg Línea
CNN en Español
CNN Español
Voz de América
Ical
Servimedia
Colpisa
Atlas
Staff
Corresponsales
Servicios combinados
Especial
Comunicado
Comunicado de prensa
Agencia Anadolu
TASS
Bolpress

[joiners]
y
e
&
con

[months]
enero	1
ene.	1
ene	1
febrero	2
feb.	2
feb	2
febr.	2
febr	2
marzo	3
mar.	3
mar	3
mzo.	3
mzo	3
abril	4
abr.	4
abr	4
mayo	5
may.	5
may	5
junio	6
jun.	6
jun	6
julio	7
jul.	7
jul	7
agosto	8
ago.	8
ago	8
agto.	8
agto	8
septiembre	9
setiembre	9
sept.	9
sept	9
sep.	9
sep	9
set.	9
set	9
octubre	10
oct.	10
oct	10
noviembre	11
nov.	11
nov	11
diciembre	12
dic.	12
dic	12

[months_hijri]
ramadán	9

[months_jalali]

[weekdays]
lunes	1
lun.	1
lun	1
martes	2
mar.	2
mar	2
miércoles	3
mié.	3
mié	3
mier.	3
mier	3
jueves	4
jue.	4
jue	4
viernes	5
vie.	5
vie	5
sábado	6
sáb.	6
sáb	6
domingo	7
dom.	7
dom	7

[meridiem]
a. m.	am
a.m.	am
am	am
de la mañana	am
de la madrugada	am
p. m.	pm
p.m.	pm
pm	pm
de la tarde	pm
de la noche	pm

[ago]
hace {n} segundos	second
hace {n} segundo	second
hace {n} seg	second
hace {n} minutos	minute
hace {n} minuto	minute
hace {n} min	minute
hace {n} mins	minute
hace {n} horas	hour
hace {n} hora	hour
hace {n} h	hour
hace {n} hs	hour
hace {n} días	day
hace {n} día	day
hace {n} semanas	week
hace {n} semana	week
hace {n} meses	month
hace {n} mes	month
hace {n} años	year
hace {n} año	year
ahora	second	0
ahora mismo	second	0
justo ahora	second	0
hace instantes	second	0
hace unos segundos	second	0
recién	second	0
hace un minuto	minute	1
hace una hora	hour	1
hoy	day	0
ayer	day	1
hace un día	day	1
anteayer	day	2
antier	day	2
hace una semana	week	1
la semana pasada	week	1
hace un mes	month	1
hace un año	year	1

[published]
Publicado
Publicado el
Publicado en
Publicado a las
Publicada
Publicada el
Publicación
Fecha
Fecha de publicación
Fecha publicación
Creado
Creado el
Creada
Escrito el
Posteado el
Subido el
Primera publicación
Emitido
Emitido el
Publicado hace
Publicado originalmente
Ingresado
Hora de publicación
Lanzado el
Edición del
Enviado por
Enviado el

[updated]
Actualizado
Actualizado el
Actualizado a las
Actualizada
Actualizada el
Actualización
Última actualización
Ultima actualización el
Fecha de actualización
Fecha actualización
Modificado
Modificado el
Última modificación
Última edición
Editado el
Act.
Corregido el
Actualizado hace
Actualizado en
Revisado el

[honorifics]
señor	title	m
señora	title	f
señorita	title	f
Sr.	title	m
Sra.	title	f
Srta.	title	f
Sres.	title
don	title	m
doña	title	f
D.	title	m
Dª	title	f
Dña.	title	f
Dr.	title	m
Dra.	title	f
doctor	title	m
doctora	title	f
Lic.	title
licenciado	title	m
licenciada	title	f
Ing.	title
ingeniero	title	m
ingeniera	title	f
Arq.	title
arquitecto	title	m
arquitecta	title	f
Prof.	title
profesor	title	m
profesora	title	f
Mtro.	title	m
Mtra.	title	f
maestro	title	m
maestra	title	f
Abg.	title
Mons.	title
monseñor	title	m
padre	title	m
sor	title	f
fray	title	m
hermano	title	m
cardenal	title	m
arzobispo	title	m
obispo	title	m
pastor	title
rabino	title
imán	title	m
ayatolá	title	m
jeque	title	m
papa	title	m
rey	title	m
reina	title	f
príncipe	title	m
princesa	title	f
príncipe heredero	title	m
emperador	title	m
emir	title	m
sultán	title	m
conde	title	m
condesa	title	f
duque	title	m
duquesa	title	f
marqués	title	m
marquesa	title	f
infanta	title	f
lord	title	m
sir	title	m
san	title
santa	title
santo	title
presidente	role
presidenta	role	f
expresidente	role
expresidenta	role	f
ex presidente	role
vicepresidente	role
vicepresidenta	role	f
presidente electo	role
presidenta electa	role	f
mandatario	role
mandataria	role	f
jefe de Estado	role
jefa de Estado	role
presidente del Gobierno	role
presidente de Gobierno	role
jefe de Gobierno	role
jefa de Gobierno	role
primer ministro	role
primera ministra	role	f
ex primer ministro	role
exprimer ministro	role
canciller	role
excanciller	role
ministro	role
ministra	role	f
exministro	role
exministra	role	f
ministro de Exteriores	role
ministra de Exteriores	role
ministro de Relaciones Exteriores	role
ministro de Defensa	role
ministra de Defensa	role	f
ministro del Interior	role
ministra del Interior	role
ministro de Economía	role
ministra de Economía	role
ministro de Hacienda	role
ministra de Hacienda	role	f
ministro de Justicia	role
ministra de Justicia	role	f
ministro de Salud	role
ministra de Salud	role
ministra de Sanidad	role
ministro de Educación	role
ministra de Educación	role
ministra de Trabajo	role
ministra de Seguridad	role
viceministro	role
viceministra	role	f
secretario	role
secretaria	role	f
secretario general	role
secretaria general	role
secretario de Estado	role
secretaria de Estado	role
secretario de Relaciones Exteriores	role
secretario de Gobernación	role
secretaria de Gobernación	role
secretario de Hacienda	role
secretario de Defensa	role
subsecretario	role
subsecretaria	role	f
consejero	role
consejera	role	f
consejero delegado	role
consejera delegada	role	f
conseller	role
consellera	role	f
lehendakari	role
president	role
portavoz	role
vocero	role
vocera	role	f
portavoz del Gobierno	role
jefe de Gabinete	role
gobernador	role
gobernadora	role	f
exgobernador	role
alcalde	role
alcaldesa	role	f
exalcalde	role
alcaldesa de	role
intendente	role
intendenta	role	f
concejal	role
concejala	role	f
edil	role
regidor	role
diputado	role
diputada	role	f
exdiputado	role
senador	role
senadora	role	f
legislador	role
legisladora	role	f
congresista	role
parlamentario	role
asambleísta	role	f
eurodiputado	role
eurodiputada	role	f
líder	role
líder opositor	role
lideresa	role	f
líder opositora	role
dirigente	role
candidato	role
candidata	role	f
precandidato	role
opositor	role
opositora	role	f
embajador	role
embajadora	role	f
cónsul	role
enviado	role
enviado especial	role
representante	role
alto representante	role
alto comisionado	role
alta comisionada	role	f
comisario	role
comisaria	role	f
comisionado	role
delegado	role
delegada	role	f
delegado del Gobierno	role
director	role
directora	role	f
director general	role
directora general	role
director ejecutivo	role
directora ejecutiva	role	f
CEO	role
gerente	role
gerente general	role
presidente ejecutivo	role
empresario	role
empresaria	role	f
fundador	role
fundadora	role	f
cofundador	role
cofundadora	role	f
titular	role
jefe	role
jefa	role	f
coordinador	role
coordinadora	role	f
responsable	role
vocal	role
general	role
general de brigada	role
coronel	role
teniente coronel	role
teniente	role
comandante	role
capitán	role
capitana	role	f
mayor	role
almirante	role
sargento	role
cabo	role
policía	role
comisario general	role
juez	role
jueza	role	f
magistrado	role
magistrada	role	f
fiscal	role
fiscal general	role
fiscala general	role
procurador	role
procuradora	role	f
abogado	role
abogada	role	f
defensor del Pueblo	role
defensora	role	f
notario	role
rector	role
rectora	role	f
catedrático	role
catedrática	role	f
decano	role
decana	role	f
investigador	role
investigadora	role	f
científico	role
científica	role	f
economista	role
analista	role
politólogo	role
politóloga	role	f
sociólogo	role
socióloga	role	f
historiador	role
historiadora	role	f
experto	role
experta	role	f
especialista	role
epidemiólogo	role
médico	role
médica	role	f
cirujano	role
psicólogo	role
psicóloga	role	f
enfermera	role	f
escritor	role
escritora	role	f
autor	role
autora	role	f
poeta	role
novelista	role
dramaturgo	role
filósofo	role
filósofa	role	f
periodista	role
presentador	role
presentadora	role	f
conductor	role
conductora	role	f
locutor	role
actor	role
actriz	role
director de cine	role
cineasta	role
cantante	role
rapero	role
músico	role
compositor	role
compositora	role	f
artista	role
pintor	role
pintora	role	f
fotógrafo	role
fotógrafa	role	f
modelo	role
influencer	role
futbolista	role
delantero	role
defensa	role
defensor	role
mediocampista	role
centrocampista	role
portero	role
arquero	role
guardameta	role
entrenador	role
entrenadora	role	f
director técnico	role
técnico	role
seleccionador	role
seleccionadora	role	f
tenista	role
piloto	role
ciclista	role
torero	role
activista	role
sindicalista	role
líder sindical	role
ecologista	role
guerrillero	role
narcotraficante	role
capo	role
astronauta	role
vecino	role
vecina	role	f
esposa	kin	f
esposo	kin	m
mujer	kin	f
marido	kin	m
hijo	kin	m
hija	kin	f
madre	kin	f
hermana	kin	f
tío	kin	m
tía	kin	f
primo	kin	m
prima	kin	f
sobrino	kin	m
sobrina	kin	f
abuelo	kin	m
abuela	kin	f
nieto	kin	m
nieta	kin	f
viuda	kin	f
viudo	kin	m
novio	kin	m
novia	kin	f
pareja	kin
suegro	kin	m
suegra	kin	f
yerno	kin	m
nuera	kin	f
cuñado	kin	m
cuñada	kin	f
exmarido	kin
expareja	kin
hermano	kin
padre	kin

[organization_words]
Ministerio
Ministerio de
Secretaría
Secretaría de
Consejería
Gobierno
Presidencia
Casa Blanca
Congreso
Senado
Cámara de Diputados
Cámara
Parlamento
Asamblea
Asamblea Nacional
Cortes
Consejo
Consejo de Seguridad
Comisión
Comité
Junta
Junta Electoral
Diputación
Ayuntamiento
Alcaldía
Municipalidad
Intendencia
Gobernación
Cabildo
Generalitat
Xunta
Comunidad
Delegación
Subdelegación
Superintendencia
Dirección General
Dirección
Oficina
Agencia
Autoridad
Administración
Instituto
Instituto Nacional
Centro
Fundación
Asociación
Federación
Confederación
Unión
Liga
Sindicato
Colegio
Cámara de Comercio
Partido
Movimiento
Frente
Alianza
Coalición
Bloque
Organización
Organización de
Naciones Unidas
Cruz Roja
Tribunal
Tribunal Supremo
Tribunal Constitucional
Corte
Corte Suprema
Suprema Corte
Audiencia Nacional
Audiencia Provincial
Juzgado
Fiscalía
Fiscalía General
Procuraduría
Defensoría
Contraloría
Policía
Policía Nacional
Guardia Civil
Guardia Nacional
Mossos d'Esquadra
Ejército
Armada
Marina
Fuerza Aérea
Fuerzas Armadas
Gendarmería
Carabineros
Brigada
Batallón
Cártel
Guerrilla
Banco
Banco Central
Banco de
Caja
Fondo
Fondo Monetario
Bolsa
Aseguradora
Seguros
Empresa
Compañía
Grupo
Corporación
Sociedad
Constructora
Aerolínea
Aerolíneas
Petróleos
Universidad
Universidad de
Universidad Nacional
Facultad
Escuela
Academia
Real Academia
Hospital
Clínica
Museo
Teatro
Biblioteca
Orquesta
Iglesia
Diócesis
Arzobispado
Conferencia Episcopal
Embajada
Consulado
Observatorio
Club
Club Deportivo
Atlético
Deportivo
Real
Selección
Equipo
Diario
Periódico
Revista
Radio
Televisión
Canal
Editorial
Cadena
Servicio
Red
Programa

[location_words]
ciudad
pueblo
villa
aldea
municipio
provincia
departamento
estado
región
comunidad
comarca
distrito
cantón
comuna
partido
barrio
colonia
vereda
corregimiento
delegación
parroquia
localidad
zona
sector
república
reino
isla
islas
archipiélago
península
monte
montaña
sierra
cordillera
cerro
volcán
valle
llanura
desierto
selva
bosque
río
lago
laguna
mar
océano
golfo
bahía
cabo
costa
playa
estrecho
canal
embalse
calle
avenida
paseo
plaza
carretera
autopista
ruta
puente
estación
aeropuerto
puerto
parque
castillo
palacio
estadio
frontera
norte
sur
este
oeste
capital
San
Santa
Santo

[forms_of_address]
señor
señora
señorita
Sr.
Sra.
Srta.
Sres.
don
doña
D.
Dª
Dña.

[role_modifiers]
ex
entonces
actual
futuro
futura
exvice
otrora
antiguo
antigua
vice

[things]
virus
coronavirus
huracán
tifón
ciclón
tormenta
operación

[name_particles]
de
del
de la
de las
de los
la
las
los
y
e
i
van
von
da
di
dos
el
al
bin
ibn
ben
san
santa

[abbreviations]
Sr.
Sra.
Srta.
Sres.
Sras.
Dr.
Dra.
Dres.
D.
Dña.
Lic.
Ing.
Arq.
Prof.
Profa.
Mtro.
Mtra.
Abg.
Mons.
Pbro.
Fr.
Gral.
Cnel.
Cap.
Tte.
Sgto.
Cmdte.
Alm.
Av.
Avda.
Bo.
Blvd.
C.
Ctra.
Pza.
Pl.
Dpto.
Depto.
Edif.
Esq.
Km.
kg.
Nº.
Núm.
art.
arts.
cf.
Cía.
Cia.
S.A.
S.L.
S. A.
C.V.
S.A.S.
Ltda.
Inc.
Corp.
Co.
EE.UU.
EE. UU.
EEUU.
EE.
UU.
FF.AA.
FF.
AA.
RR.HH.
RR.
HH.
U.S.
a.C.
d.C.
a.
m.
p.
a.m.
p.m.
a. m.
p. m.
hs.
h.
hrs.
min.
máx.
mín.
seg.
etc.
ej.
p.ej.
p. ej.
pág.
págs.
pp.
ed.
ref.
vs.
tel.
tfno.
Ud.
Uds.
Vd.
Vds.
Sta.
Sto.
Sn.
Jr.
Ma.
M.ª
Fdo.
Fco.
aprox.
admón.
Adm.
Excmo.
Ilmo.
Hnos.
Hno.
Mr.
Mrs.
Ms.
St.
ene.
feb.
mar.
abr.
jun.
jul.
ago.
sept.
sep.
oct.
nov.
dic.
vol.
izq.
dcha.
ID.
prov.
gob.
q.e.p.d.

[cues]
dijo	verb	s
dijeron	verb	s
dice	verb	s
dicen	verb	s
decía	verb	s
diciendo	participle	s
dicho	verb	s
afirmó	verb	s
afirmaron	verb	s
afirma	verb	s
afirman	verb	s
afirmando	participle	s
aseguró	verb	s
aseguraron	verb	s
asegura	verb	s
aseguran	verb	s
asegurando	participle	s
señaló	verb	s
señalaron	verb	s
señala	verb	s
señalan	verb	s
señalando	participle	s
explicó	verb	s
explicaron	verb	s
explica	verb	s
explican	verb	s
explicando	participle	s
añadió	verb	s
añadieron	verb	s
añade	verb	s
añaden	verb	s
añadiendo	participle	s
agregó	verb	s
agregaron	verb	s
agrega	verb	s
agregan	verb	s
agregando	participle	s
declaró	verb	s
declararon	verb	s
declara	verb	s
declaran	verb	s
indicó	verb	s
indicaron	verb	s
indica	verb	s
indican	verb	s
indicando	participle	s
manifestó	verb	s
manifestaron	verb	s
manifiesta	verb	s
manifiestan	verb	s
expresó	verb	s
expresaron	verb	s
expresa	verb	s
subrayó	verb	s
subrayaron	verb	s
subraya	verb	s
destacó	verb	s
destacaron	verb	s
destaca	verb	s
destacan	verb	s
advirtió	verb	s
advirtieron	verb	s
advierte	verb	s
advierten	verb	s
comentó	verb	s
comentaron	verb	s
comenta	verb	s
comentan	verb	s
sostuvo	verb	s
sostuvieron	verb	s
sostiene	verb	s
sostienen	verb	s
aclaró	verb	s
aclara	verb	s
recordó	verb	s
recuerda	verb	s
recuerdan	verb	s
recalcó	verb	s
recalca	verb	s
remarcó	verb	s
remarca	verb	s
insistió	verb	s
insiste	verb	s
insisten	verb	s
reconoció	verb	s
reconocieron	verb	s
reconoce	verb	s
admitió	verb	s
admite	verb	s
admiten	verb	s
apuntó	verb	s
apunta	verb	s
apuntan	verb	s
precisó	verb	s
precisa	verb	w
concluyó	verb	s
concluye	verb	s
contó	verb	s
cuenta	verb	w
cuentan	verb	s
relató	verb	s
relata	verb	s
respondió	verb	s
respondieron	verb	s
responde	verb	s
contestó	verb	s
contesta	verb	s
preguntó	verb	s
pregunta	verb	s
replicó	verb	s
reiteró	verb	s
reiteraron	verb	s
reitera	verb	s
anunció	verb	s
anunciaron	verb	s
anuncia	verb	s
denunció	verb	s
denunciaron	verb	s
denuncia	verb	s
criticó	verb	s
criticaron	verb	s
critica	verb	s
lamentó	verb	s
lamentaron	verb	s
lamenta	verb	s
confesó	verb	s
confiesa	verb	s
escribió	verb	s
escribe	verb	s
tuiteó	verb	s
reveló	verb	s
revela	verb	s
matizó	verb	s
enfatizó	verb	s
enfatiza	verb	s
puntualizó	verb	s
puntualiza	verb	s
aseveró	verb	s
asevera	verb	s
confirmó	verb	s
confirmaron	verb	s
confirma	verb	s
negó	verb	s
niega	verb	s
exclamó	verb	s
bromeó	verb	s
ironizó	verb	s
zanjó	verb	s
argumentó	verb	s
argumenta	verb	s
opinó	verb	s
opina	verb	s
detalló	verb	s
detalla	verb	s
narró	verb	s
sentenció	verb	s
prosiguió	verb	s
prosigue	verb	s
continuó	verb	s
celebró	verb	w
celebra	verb	w
defendió	verb	s
defiende	verb	s
alertó	verb	s
alerta	verb	s
acotó	verb	s
arguyó	verb	s
vaticinó	verb	s
planteó	verb	w
plantea	verb	w
resaltó	verb	s
resalta	verb	s
apostilló	verb	s
incidió	verb	w
abundó	verb	s
espetó	verb	s
deslizó	verb	s
rememoró	verb	s
remató	verb	s
soltó	verb	s
pronosticó	verb	s
avanzó	verb	s
trasladó	verb	s
compartió	verb	s
afirmado	verb	s
asegurado	verb	s
señalado	verb	s
explicado	verb	s
añadido	verb	s
agregado	verb	s
declarado	verb	s
indicado	verb	s
manifestado	verb	s
expresado	verb	s
subrayado	verb	s
destacado	verb	s
advertido	verb	s
comentado	verb	s
recordado	verb	s
recalcado	verb	s
remarcado	verb	s
insistido	verb	s
reconocido	verb	s
admitido	verb	s
apuntado	verb	s
precisado	verb	s
concluido	verb	s
contado	verb	s
relatado	verb	s
respondido	verb	s
contestado	verb	s
preguntado	verb	s
reiterado	verb	s
anunciado	verb	s
denunciado	verb	s
criticado	verb	s
lamentado	verb	s
confesado	verb	s
escrito	verb	s
tuiteado	verb	s
revelado	verb	s
confirmado	verb	s
negado	verb	s
sostenido	verb	s
aclarado	verb	s
enfatizado	verb	s
matizado	verb	s
zanjado	verb	s
ironizado	verb	s
alertado	verb	s
defendido	verb	s
celebrado	verb	s
desveló	verb	s
desvela	verb	s
decían	verb	s
explicaba	verb	s
contaba	verb	w
señalaba	verb	s
aseguraba	verb	s
afirmaba	verb	s
comentaba	verb	s
recordaba	verb	s
lamentaba	verb	s
reconocía	verb	s
sostenía	verb	s
advertía	verb	s
recordando	participle	s
subrayando	participle	s
destacando	participle	s
reconociendo	participle	s
lamentando	participle	s
criticando	participle	s
denunciando	participle	s
insistiendo	participle	s
admitiendo	participle	s
advirtiendo	participle	s
cree	verb	w
considera	verb	w
consideró	verb	w
consideran	verb	w
piensa	verb	w
pidió	verb	w
pide	verb	w
piden	verb	w
exigió	verb	w
exige	verb	w
reclamó	verb	w
reclama	verb	w
acusó	verb	w
acusa	verb	w
llamó	verb	w
calificó	verb	w
califica	verb	w
describió	verb	w
describe	verb	w
reportó	verb	w
informó	verb	w
informaron	verb	w
informa	verb	w
informan	verb	w
espera	verb	w
ratificó	verb	w
prometió	verb	w
promete	verb	w
sugirió	verb	w
sugiere	verb	w
estimó	verb	w
estima	verb	w
aconsejó	verb	w
invitó	verb	w
apeló	verb	w
reprochó	verb	w
valoró	verb	w
valora	verb	w
reflexionó	verb	w
reflexiona	verb	w
resumió	verb	w
resume	verb	w
describieron	verb	w
asume	verb	w
informado	verb	w
pedido	verb	w
exigido	verb	w
considerado	verb	w
reclamado	verb	w
acusado	verb	w
según	according_to	s
de acuerdo con	according_to	s
de acuerdo a	according_to	s
a juicio de	according_to	s
en palabras de	according_to	s
en opinión de	according_to	s
conforme a	according_to	s
citando a	according_to	s
citado por	according_to	s
a decir de	according_to	s
tal como	according_to	w
en un comunicado	according_to	w
declaraciones	noun	s
declaración	noun	s
comunicado	noun	s
entrevista	noun	s
rueda de prensa	noun	s
conferencia de prensa	noun	s
discurso	noun	s
carta	text	s
mensaje	noun	s
tuit	noun	s
portavoz	noun	s
vocero	noun	s
vocera	noun	s
palabras	noun	s
frase	noun	s
testimonio	noun	s
tachó	verb	w
tacha	verb	w
tildó	verb	w
definió	verb	w
habló de	verb	w
rezongó	verb	s
atajó	verb	s
remachó	verb	s
posteó	verb	s
zanja	verb	s
remata	verb	s
apostilla	verb	s
matiza	verb	s
mantiene	verb	s
mantuvo	verb	s
narra	verb	s
alega	verb	s
alegó	verb	s
razona	verb	s
razonó	verb	s
juzga	verb	s
deplora	verb	s
censuró	verb	s
reprocha	verb	s
ironiza	verb	s
bromea	verb	s
ríe	verb	s
rió	verb	s
sonríe	verb	s
sonrió	verb	s
suspira	verb	s
suspiró	verb	s
solloza	verb	s
grita	verb	s
gritó	verb	s
exclama	verb	s
clama	verb	s
clamó	verb	s
susurra	verb	s
susurró	verb	s
murmura	verb	s
murmuró	verb	s
avisó	verb	s
augura	verb	s
auguró	verb	s
vaticina	verb	s
pronostica	verb	s
jura	verb	s
juró	verb	s
garantiza	verb	s
garantizó	verb	s
ratifica	verb	s
desmiente	verb	s
desmintió	verb	s
rechazó	verb	s
comunica	verb	s
comunicó	verb	s
notifica	verb	s
expone	verb	s
expuso	verb	s
replica	verb	s
repone	verb	s
espeta	verb	s
objeta	verb	s
objetó	verb	s
rebate	verb	s
rebatió	verb	s
contraataca	verb	s
se pregunta	verb	s
se preguntó	verb	s
inquiere	verb	s
se queja	verb	s
se quejó	verb	s
se defiende	verb	s
se lamenta	verb	s
se lamentó	verb	s
se sincera	verb	s
se sinceró	verb	s
abunda	verb	s
continúa	verb	s
sentencia	verb	s
arengó	verb	s
retrucó	verb	s
tilda	verb	w
define	verb	w
llama	verb	w
evocó	verb	w
apodó	verb	w
bautizó	verb	w
exhortó	verb	w
instó	verb	w
urge	verb	w
al decir de	according_to	s
repite	verb	s
justificó	verb	s
informe	text
documento	text
cartel	text
pancarta	text
contrato	text
aviso	text
acta	text
letrero	text
estatuto	text
inscripción	text
auto	text
artículo	text
sentencia	text
cláusula	text
placa	text
folleto	text
certificado	text
dictamen	text
oficio	text
resolución	text
ley	text
decreto	text
reglamento	text
memorando	text
circular	text
convenio	text

[quote_marks]
primary	“	”
alternative	«	»
alternative	"	"
secondary	‘	’
alternative	'	'
dash	–	–
dash	—	–
dash	-	–

[complementizers]
que
si

[pronouns]
él	m	s
éste	m	s
ella	f	s
ésta	f	s
ellos	-	p
ellas	-	p

[name_markers]
titulado	title
titulada	title
llamado
llamada
denominado
denominada
apodado
apodada
conocido como
conocida como
alias
película	title
libro	title
novela	title
disco
canción
diario
revista
programa
serie
periódico
palabra
término
operación
proyecto
bautizado
bautizada
semanario
emisora
cadena
portal

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
ha	auxiliary
han	auxiliary
había	auxiliary
se	auxiliary
en	preposition
a	preposition
al	preposition
durante	preposition
tras	preposition
después	preposition
antes	preposition
con	preposition
sobre	preposition
ante	preposition
por	preposition
para	preposition
desde	preposition
hacia	preposition
contra	preposition
a través	preposition
del	preposition
de	preposition
este	preposition
esta	preposition
y	preposition
pero	preposition
además	preposition
también	preposition
luego	preposition
así	preposition
según	preposition
entre	preposition
sin	preposition
hasta	preposition
mediante	preposition
aunque	preposition
como	preposition
cuando	preposition
mientras	preposition
además de	preposition
en referencia a	preposition	s
en alusión a	preposition	s
en respuesta a	preposition	s
respecto a	preposition	s
respecto de	preposition	s
con respecto a	preposition	s
acerca de	preposition	s
en relación con	preposition	s
en relación a	preposition	s
el	definite
la	definite
los	definite
las	definite
ayer	auxiliary
hoy	auxiliary
también	auxiliary
además	auxiliary
luego	auxiliary
así	auxiliary
un	article
una	article
unos	article
unas	article
el	article_masculine
del	article_masculine
al	article_masculine
un	article_masculine
la	article_feminine
una	article_feminine
después	auxiliary
entonces	auxiliary
incluso	auxiliary
aún	auxiliary
tajante	auxiliary
irónico	auxiliary
visiblemente	auxiliary
escuetamente	auxiliary
a	name_feminine
un	indefinite
una	indefinite
otro	indefinite
otra	indefinite
se lee	reads
se leía	reads
reza	reads
puede leerse	reads
lo	auxiliary
este	pointer
esta	pointer
ese	pointer
esa	pointer
mismo	pointer
misma	pointer
está escrito	reads
estaba escrito	reads
dice el texto	reads
dice textualmente	reads
dice así	reads
se señala	reads
decía el	reads
es decir	plain
dicho de otro modo	plain
dicho de otra manera	plain
dicho esto	plain
mejor dicho	plain
propiamente dicho	plain
propiamente dicha	plain
dicho sea de paso	plain
o sea	plain
por así decirlo	plain
mejor dicha	plain
dicho acuerdo	plain
dicho y hecho	plain
en otras palabras	plain
que digamos	plain
dicho lo cual	plain
cuenta con	plain
cuentan con	plain
contaba con	plain
contaban con	plain
cuenta de	plain
es acusado	passive
es acusada	passive
es acusados	passive
es acusadas	passive
es acusado de	passive
es acusada de	passive
es acusados de	passive
es descrito como	passive
es descrita como	passive
es calificado de	passive
es calificada de	passive
es calificado como	passive
es calificada como	passive
es tildado de	passive
es tildada de	passive
es considerado	passive
es considerada	passive
es investigado por	passive
es investigada por	passive
es imputado por	passive
es procesado por	passive
es condenado por	passive
es condenada por	passive
es detenido por	passive
es preguntado	passive
es preguntada	passive
es conocido como	passive
es conocida como	passive
es criticado por	passive
es criticada por	passive
es señalado por	passive
es señalado como	passive
son acusado	passive
son acusada	passive
son acusados	passive
son acusadas	passive
son acusado de	passive
son acusada de	passive
son acusados de	passive
son descrito como	passive
son descrita como	passive
son calificado de	passive
son calificada de	passive
son calificado como	passive
son calificada como	passive
son tildado de	passive
son tildada de	passive
son considerado	passive
son considerada	passive
son investigado por	passive
son investigada por	passive
son imputado por	passive
son procesado por	passive
son condenado por	passive
son condenada por	passive
son detenido por	passive
son preguntado	passive
son preguntada	passive
son conocido como	passive
son conocida como	passive
son criticado por	passive
son criticada por	passive
son señalado por	passive
son señalado como	passive
fue acusado	passive
fue acusada	passive
fue acusados	passive
fue acusadas	passive
fue acusado de	passive
fue acusada de	passive
fue acusados de	passive
fue descrito como	passive
fue descrita como	passive
fue calificado de	passive
fue calificada de	passive
fue calificado como	passive
fue calificada como	passive
fue tildado de	passive
fue tildada de	passive
fue considerado	passive
fue considerada	passive
fue investigado por	passive
fue investigada por	passive
fue imputado por	passive
fue procesado por	passive
fue condenado por	passive
fue condenada por	passive
fue detenido por	passive
fue preguntado	passive
fue preguntada	passive
fue conocido como	passive
fue conocida como	passive
fue criticado por	passive
fue criticada por	passive
fue señalado por	passive
fue señalado como	passive
fueron acusado	passive
fueron acusada	passive
fueron acusados	passive
fueron acusadas	passive
fueron acusado de	passive
fueron acusada de	passive
fueron acusados de	passive
fueron descrito como	passive
fueron descrita como	passive
fueron calificado de	passive
fueron calificada de	passive
fueron calificado como	passive
fueron calificada como	passive
fueron tildado de	passive
fueron tildada de	passive
fueron considerado	passive
fueron considerada	passive
fueron investigado por	passive
fueron investigada por	passive
fueron imputado por	passive
fueron procesado por	passive
fueron condenado por	passive
fueron condenada por	passive
fueron detenido por	passive
fueron preguntado	passive
fueron preguntada	passive
fueron conocido como	passive
fueron conocida como	passive
fueron criticado por	passive
fueron criticada por	passive
fueron señalado por	passive
fueron señalado como	passive
era acusado	passive
era acusada	passive
era acusados	passive
era acusadas	passive
era acusado de	passive
era acusada de	passive
era acusados de	passive
era descrito como	passive
era descrita como	passive
era calificado de	passive
era calificada de	passive
era calificado como	passive
era calificada como	passive
era tildado de	passive
era tildada de	passive
era considerado	passive
era considerada	passive
era investigado por	passive
era investigada por	passive
era imputado por	passive
era procesado por	passive
era condenado por	passive
era condenada por	passive
era detenido por	passive
era preguntado	passive
era preguntada	passive
era conocido como	passive
era conocida como	passive
era criticado por	passive
era criticada por	passive
era señalado por	passive
era señalado como	passive
eran acusado	passive
eran acusada	passive
eran acusados	passive
eran acusadas	passive
eran acusado de	passive
eran acusada de	passive
eran acusados de	passive
eran descrito como	passive
eran descrita como	passive
eran calificado de	passive
eran calificada de	passive
eran calificado como	passive
eran calificada como	passive
eran tildado de	passive
eran tildada de	passive
eran considerado	passive
eran considerada	passive
eran investigado por	passive
eran investigada por	passive
eran imputado por	passive
eran procesado por	passive
eran condenado por	passive
eran condenada por	passive
eran detenido por	passive
eran preguntado	passive
eran preguntada	passive
eran conocido como	passive
eran conocida como	passive
eran criticado por	passive
eran criticada por	passive
eran señalado por	passive
eran señalado como	passive
sido acusado	passive
sido acusada	passive
sido acusados	passive
sido acusadas	passive
sido acusado de	passive
sido acusada de	passive
sido acusados de	passive
sido descrito como	passive
sido descrita como	passive
sido calificado de	passive
sido calificada de	passive
sido calificado como	passive
sido calificada como	passive
sido tildado de	passive
sido tildada de	passive
sido considerado	passive
sido considerada	passive
sido investigado por	passive
sido investigada por	passive
sido imputado por	passive
sido procesado por	passive
sido condenado por	passive
sido condenada por	passive
sido detenido por	passive
sido preguntado	passive
sido preguntada	passive
sido conocido como	passive
sido conocida como	passive
sido criticado por	passive
sido criticada por	passive
sido señalado por	passive
sido señalado como	passive
ser acusado	passive
ser acusada	passive
ser acusados	passive
ser acusadas	passive
ser acusado de	passive
ser acusada de	passive
ser acusados de	passive
ser descrito como	passive
ser descrita como	passive
ser calificado de	passive
ser calificada de	passive
ser calificado como	passive
ser calificada como	passive
ser tildado de	passive
ser tildada de	passive
ser considerado	passive
ser considerada	passive
ser investigado por	passive
ser investigada por	passive
ser imputado por	passive
ser procesado por	passive
ser condenado por	passive
ser condenada por	passive
ser detenido por	passive
ser preguntado	passive
ser preguntada	passive
ser conocido como	passive
ser conocida como	passive
ser criticado por	passive
ser criticada por	passive
ser señalado por	passive
ser señalado como	passive
está acusado	passive
está acusada	passive
está acusados	passive
está acusadas	passive
está acusado de	passive
está acusada de	passive
está acusados de	passive
está descrito como	passive
está descrita como	passive
está calificado de	passive
está calificada de	passive
está calificado como	passive
está calificada como	passive
está tildado de	passive
está tildada de	passive
está considerado	passive
está considerada	passive
está investigado por	passive
está investigada por	passive
está imputado por	passive
está procesado por	passive
está condenado por	passive
está condenada por	passive
está detenido por	passive
está preguntado	passive
está preguntada	passive
está conocido como	passive
está conocida como	passive
está criticado por	passive
está criticada por	passive
está señalado por	passive
está señalado como	passive
están acusado	passive
están acusada	passive
están acusados	passive
están acusadas	passive
están acusado de	passive
están acusada de	passive
están acusados de	passive
están descrito como	passive
están descrita como	passive
están calificado de	passive
están calificada de	passive
están calificado como	passive
están calificada como	passive
están tildado de	passive
están tildada de	passive
están considerado	passive
están considerada	passive
están investigado por	passive
están investigada por	passive
están imputado por	passive
están procesado por	passive
están condenado por	passive
están condenada por	passive
están detenido por	passive
están preguntado	passive
están preguntada	passive
están conocido como	passive
están conocida como	passive
están criticado por	passive
están criticada por	passive
están señalado por	passive
están señalado como	passive
estaba acusado	passive
estaba acusada	passive
estaba acusados	passive
estaba acusadas	passive
estaba acusado de	passive
estaba acusada de	passive
estaba acusados de	passive
estaba descrito como	passive
estaba descrita como	passive
estaba calificado de	passive
estaba calificada de	passive
estaba calificado como	passive
estaba calificada como	passive
estaba tildado de	passive
estaba tildada de	passive
estaba considerado	passive
estaba considerada	passive
estaba investigado por	passive
estaba investigada por	passive
estaba imputado por	passive
estaba procesado por	passive
estaba condenado por	passive
estaba condenada por	passive
estaba detenido por	passive
estaba preguntado	passive
estaba preguntada	passive
estaba conocido como	passive
estaba conocida como	passive
estaba criticado por	passive
estaba criticada por	passive
estaba señalado por	passive
estaba señalado como	passive
siendo acusado	passive
siendo acusada	passive
siendo acusados	passive
siendo acusadas	passive
siendo acusado de	passive
siendo acusada de	passive
siendo acusados de	passive
siendo descrito como	passive
siendo descrita como	passive
siendo calificado de	passive
siendo calificada de	passive
siendo calificado como	passive
siendo calificada como	passive
siendo tildado de	passive
siendo tildada de	passive
siendo considerado	passive
siendo considerada	passive
siendo investigado por	passive
siendo investigada por	passive
siendo imputado por	passive
siendo procesado por	passive
siendo condenado por	passive
siendo condenada por	passive
siendo detenido por	passive
siendo preguntado	passive
siendo preguntada	passive
siendo conocido como	passive
siendo conocida como	passive
siendo criticado por	passive
siendo criticada por	passive
siendo señalado por	passive
siendo señalado como	passive
imputado por	passive
imputada por	passive
procesado por	passive
procesada por	passive
condenado por	passive
condenada por	passive
sospechoso de	passive
sospechosa de	passive
investigado por	passive
investigada por	passive
al ser preguntado	passive
detenido por	passive
detenida por	passive
culpable de	passive
declarado culpable de	passive
denunciado por	passive
por	agent
agencia	thing
partido	thing
tribunal	thing
juzgado	thing
corte	thing
ley	thing
informe	thing
estudio	thing
encuesta	thing
diario	thing
periódico	thing
revista	thing
cadena	thing
canal	thing
sitio	thing
fuente	thing
empresa	thing
compañía	thing
grupo	thing
ciudad	thing
país	thing
gobierno	thing
ministerio	thing
universidad	thing
escuela	thing
hospital	thing
iglesia	thing
sindicato	thing
asociación	thing
fundación	thing
organización	thing
instituto	thing
demanda	thing
denuncia	thing
documento	thing
comunicado	thing
marca	thing
libro	thing
película	thing
serie	thing
juego	thing
página	thing
plataforma	thing
sentencia	thing
fallo	thing
comisión	thing
comité	thing
consejo	thing
club	thing
equipo	thing
artículo	thing
carta	thing
texto	thing
proyecto	thing
medio	thing
cuenta	thing
video	thing
vídeo	thing
fiscalía	thing
firma	thing
entidad	thing
organismo	thing
portal	thing
web	thing
de	complement
del	complement
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
