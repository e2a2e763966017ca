import type { Content } from '../../content/pack.js';

// Blocks of lines and not objects: the words of an `id` one below the other, which takes some 250 bytes less.

const blocks = (text: string) =>
  text
    .trim()
    .split('\n\n')
    .map(block => block.split('\n') as [string, ...string[]]);

/** The items of a list: first the `id`, then the words in the order of the fields. */
const items = <Field extends string>(text: string, ...fields: readonly Field[]) =>
  blocks(text).map(([id, ...words]) => ({
    id,
    ...(Object.fromEntries(words.map((word, at) => [fields[at], word])) as { [name in Field]?: string }),
  }));

const question = (id: string, text: string, options: string) => ({
  id,
  text,
  options: items(options, 'text', 'about'),
});

/** By answer, the types and the reason that they have. */
const reasons = (text: string) =>
  Object.fromEntries(
    blocks(text).map(([answer, ...lines]) => [
      answer,
      Object.fromEntries(
        lines.flatMap(line => {
          const [types = '', reason = ''] = line.split(': ');
          return types.split(' ').map(type => [type, { reason }]);
        }),
      ),
    ]),
  );

/** The content in Spanish. Awaiting a reader who treats Spanish-speaking clients. */
export const content: Content = {
  types: items(
    `
swedish
Masaje sueco
Suave, fluido y relajante; buena primera opción.
30 a 90 min, casi siempre 60
Lento, fluido, constante
Quítese la ropa que quiera; una sábana cubre todo menos la zona que se trabaja. Aceite o loción.
Pases largos, amasado y círculos. Da calma; rara vez deja dolor.
Relajarse, tensión leve, primer masaje, rigidez general
Piel fina, anticoagulantes, osteoporosis, embarazo, tratamiento del cáncer: pida presión más suave.
Dar calma es su efecto más constante; en un ensayo, sesiones semanales aliviaron la artrosis de rodilla unos dos meses, y al año ya no había diferencia.

myofascial-release
Liberación miofascial
Presión lenta y suave, mantenida; usada en dolor extendido.
30 a 60 min
Muy lento; cada estiramiento se mantiene de 2 a 5 min
Ropa interior, o pantalón corto y camiseta holgados. Poco o ningún aceite.
Un estiramiento suave a medio de la piel y los tejidos, mantenido. Alivio lento o calor.
Dolor persistente o extendido, piel sensible, rigidez, cicatrices curadas
Heridas abiertas, cirugía reciente, infección de la piel, inflamación aguda, cáncer en la zona, piel frágil, posible coágulo: consulte primero.
Una revisión con 145 personas halló que puede aliviar el dolor de la fibromialgia; en el dolor lumbar el efecto fue pequeño, y no está demostrado que la fascia «se libere».

sports
Masaje deportivo
Para entrenamiento, recuperación y músculos cansados.
15 a 30 min antes o después de competir; si no, 45 a 60
Enérgico antes de competir, más lento después; a menudo con estiramientos
Ropa deportiva, o ropa interior bajo una sábana. A menudo una sola zona.
Animado y rítmico, con estiramientos.
Entrenamiento y recuperación, músculos adoloridos, flexibilidad, bienestar durante la rehabilitación
Lesión nueva (primeros 2-3 días), posible fractura o desgarro, fiebre, dolor o hinchazón de pantorrilla sin causa clara: ahora no. Sin trabajo profundo el día antes de competir.
Algo menos de dolor muscular y algo más de flexibilidad por un tiempo; ningún efecto en el rendimiento.

trigger-point
Terapia de puntos gatillo
Presión sostenida en puntos sensibles que irradian dolor.
15 a 60 min, a menudo en una sesión más larga
Presión quieta de 10 a 60 s en un punto; luego se suelta
A menudo solo se descubre la zona; se puede con ropa fina.
Presión en un punto sensible que puede doler en otro lugar y cede en un minuto. Quizá dolor al día siguiente.
Un punto sensible o «nudo», dolor que se siente lejos del punto
Como en el de tejido profundo; además, zonas entumecidas, parte delantera del cuello, sobre un pulso, moretones, brote de fibromialgia: consulte primero.
Pruebas débiles para el dolor de larga duración; en un ensayo hubo menos dolores de cabeza, y también con placebo.

deep-tissue
Masaje de tejido profundo
Presión lenta y firme para tensión de larga duración.
45 a 90 min, casi siempre 60
Lento, sostenido, localizado
Como en el sueco; menos aceite, para que las manos no resbalen.
Presión firme que entra poco a poco; un «dolor bueno», no agudo. Quizá dolor uno o dos días.
Dolor persistente, tensión de larga duración, presión firme
Anticoagulantes o trastorno de sangrado, huesos frágiles, lesión o cirugía reciente, fibromialgia, embarazo, fragilidad, cáncer en la zona, posible coágulo, zonas entumecidas: consulte primero.
No se ha demostrado que lo firme sea mejor que lo suave, y no hay buenas pruebas para la ciática; los raros daños graves fueron casi siempre tras un trabajo enérgico.

prenatal
Masaje prenatal
De lado, suave, adaptado al embarazo.
30 a 60 min

lymphatic-drainage
Drenaje linfático manual
Técnica muy suave para hinchazón diagnosticada.
30 a 60 min

craniosacral
Terapia craneosacral
Contacto muy suave; pruebas en disputa.
30 a 60 min

hot-stone
Masaje con piedras calientes
Masaje relajante con piedras tibias.
60 a 90 min

reflexology
Reflexología
Masaje de pies o manos para relajarse.
30 a 60 min

chair
Masaje en silla
Corto, con ropa y fácil de probar.
10 a 30 min

shiatsu
Shiatsu
Presión con los dedos, con ropa.
45 a 60 min

thai
Masaje tailandés
Con ropa, con estiramientos asistidos.
60 a 120 min
`,
    'name',
    'oneline',
    'session',
    'pace',
    'clothing',
    'feels',
    'goals',
    'avoid',
    'evidence',
  ),
  flags: items(
    `
rf-saddle
Entumecimiento alrededor de los genitales, la cara interna de los muslos o el ano, o dificultad nueva para expulsar o retener la orina o las heces, con dolor de espalda o de pierna
Vaya ahora a emergencias de un hospital. No reserve un masaje para esto.

rf-chest
Dolor u opresión en el pecho, sobre todo si se extiende al brazo, la mandíbula, el cuello o la espalda, o con falta de aire, sudor o náuseas
Llame ahora a emergencias.

rf-stroke
Cara caída, debilidad en un brazo o una pierna, habla arrastrada, confusión o pérdida de la vista repentinas
Llame ahora a emergencias.

rf-thunderclap
Dolor de cabeza intenso y repentino que llega al máximo en minutos, o dolor de cabeza con fiebre, cuello rígido, confusión, convulsiones o sarpullido
Llame ahora a emergencias.

rf-breathless
Falta de aire repentina, tos con sangre o desmayo, con o sin dolor de pierna
Llame ahora a emergencias.

rf-neck-trauma
Dolor de cuello tras una caída, un choque o un golpe reciente que no se ha revisado; o dolor nuevo de cuello o de cabeza con mareo, visión doble, dificultad para hablar o tragar, falta de equilibrio o cara entumecida
Busque ayuda de emergencia. No deje que le den masaje en el cuello.

rf-calf
Hinchazón, calor, cambio de color o dolor sin causa clara en una pantorrilla, una pierna o un brazo, sobre todo tras una cirugía, un viaje o reposo en cama, en el embarazo o después, o con cáncer
Consulte a un médico hoy. No deje que nadie le dé masaje ahí: podría ser un coágulo de sangre.

rf-weakness
Debilidad, torpeza, entumecimiento u hormigueo, nuevos o que empeoran, en un brazo o una pierna, o en ambas piernas
Vea a un médico hoy; es una emergencia si empeora rápido o afecta a ambas piernas.

rf-hot-joint
Una articulación caliente, roja e hinchada, con o sin fiebre
Consulte a un médico hoy. Nada de masaje ahí ni cerca.

rf-fever-spine
Dolor de espalda o de cuello con fiebre, escalofríos o mucho malestar
Consulte a un médico hoy.

rf-fracture
No poder apoyar o mover un brazo o una pierna, deformidad evidente, o dolor de hueso tras una caída o un golpe
Haga que lo revisen hoy.

ci-clot
Coágulo de sangre, conocido o posible, aún sin visto bueno médico
Nada de masaje hasta tener el visto bueno médico.

ci-fever
Fiebre, vómitos o una infección que podría contagiar
Por favor, cambie la cita para cuando esté bien.

ci-alcohol
Bajo los efectos del alcohol o de drogas
Hoy no podemos darle un masaje de forma segura.

ci-fresh
Lesión en los últimos 2-3 días (hinchazón, moretones)
No toque la zona por 2-3 días; quizá se puedan trabajar otras.

rf-cancer-night
Dolor nuevo sin causa clara con cáncer en el pasado o pérdida de peso, o dolor que empeora de noche y no se alivia con el descanso
Vea a un médico antes de reservar.

rf-new-headache
Dolor de cabeza nuevo después de los 50 años, un cambio claro en sus dolores de cabeza habituales, o dolor de cabeza que aparece al toser, hacer fuerza o acostarse
Vea a un médico antes de reservar.

rf-unexplained
Dolor nuevo sin causa conocida que es intenso o empeora; un bulto sin explicación; dolor de abdomen; dolor constante en la parte alta de la espalda con latidos en el abdomen
Vea a un médico antes de reservar.

rf-clot-history
Un coágulo de sangre ahora o en los últimos seis meses, o tratamiento por un coágulo
Pregunte primero a su médico.

rf-surgery
Cirugía o hueso roto en las últimas 6-12 semanas
Pregunte primero a su cirujano o médico.

rf-heart-kidney
Insuficiencia cardíaca o renal, ataque al corazón o cerebral reciente, o hinchazón por estas causas
Pregunte primero a su médico; nada de drenaje linfático.

rf-bp
Presión arterial muy alta o sin controlar
Pregunte primero a su médico.

rf-preg-risk
Embarazo con sangrado, coágulo anterior, signos de preeclampsia (fuerte dolor de cabeza, cambios en la vista, hinchazón repentina) o que se considera de alto riesgo por cualquier motivo
Pregunte primero a su partera o médico; es urgente si tiene estos signos ahora.

ci-skin
Sarpullido, infección de la piel, herpes zóster (culebrilla), quemadura de sol
Evite la zona; cúbrala. Problemas de piel contagiosos: cambie la cita.

ci-wound
Herida abierta, quemadura, moretón, puntos, cicatriz nueva, tatuaje o piercing nuevo, inyección reciente
Evite la zona hasta que sane del todo.

ci-varicose
Várices abultadas o dolorosas
Sin presión sobre las venas.

ci-hardware
Implantes, prótesis de articulación, catéter con puerto, bomba, marcapasos, relleno o bótox reciente
Sin presión sobre el dispositivo; avise a su terapeuta.

ci-lump
Bulto, lugar de un tumor o zona de radioterapia
Sin presión ahí; terapeuta con formación en oncología.

ci-hernia
Hernia o cirugía reciente de abdomen
Sin presión en el abdomen.

md-thinners
Medicamentos que diluyen la sangre (anticoagulantes), trastorno de sangrado o plaquetas bajas
Solo presión suave; pregunte primero a su médico.

md-osteo
Osteoporosis, huesos frágiles, pastillas de corticoides por largo tiempo
Solo presión suave, sobre todo en costillas y columna.

md-numb
Zonas entumecidas o con menos sensibilidad (por ejemplo, por diabetes)
Presión suave, sin calor; podría no sentir un daño.

md-pregnancy
Embarazo
Terapeuta con formación, de lado; sin trabajo profundo en piernas, abdomen o zona lumbar; a menudo desde las 12 semanas.

md-cancer
Cáncer ahora o tratamiento reciente
Terapeuta con formación en oncología; presión suave; evitar el tumor, el puerto y las zonas irradiadas o hinchadas.

md-frail
Fragilidad, piel muy fina, o 75 años o más con varias enfermedades
Sesión corta y suave.

md-lymph
Linfedema o ganglios linfáticos extirpados
Sin trabajo firme en ese brazo o pierna; solo un terapeuta con formación en drenaje linfático manual.

md-steroid
Piel que se rompe o se amorata con facilidad
Presión suave.

ci-front-neck
Parte delantera y lateral del cuello
Solo contacto leve; sin presión sostenida sobre el pulso.

ci-endangerment
Axila, cara interna del codo, parte delantera del codo, ingle, detrás de la rodilla, sobre los riñones, sobre el pulso en el abdomen
Solo contacto leve en estas zonas.

md-inflammatory
Artritis reumatoide u otra artritis inflamatoria
Sin trabajo en articulaciones calientes o hinchadas; espere a que pase el brote.

md-ms-epilepsy
Epilepsia, esclerosis múltiple u otra enfermedad neurológica
Avise a su terapeuta de lo que la desencadena (calor, olores fuertes).

md-trauma
Experiencias traumáticas, o contacto que puede darle inseguridad
Usted elige las zonas, la ropa y el ritmo, y puede parar en cualquier momento.

md-allergy
Alergia a frutos secos, aceites, látex o perfumes
Avise a su terapeuta antes de la sesión.

md-drowsy
Analgésicos fuertes o sedantes
Presión más suave: podría no sentir cuándo es demasiada. Levántese despacio.

md-minor
Menor de 18 años
La madre, el padre o el tutor debe dar su acuerdo y puede quedarse.
`,
    'ask',
    'say',
  ),
  places: items(
    `
head
¿Este dolor de cabeza es repentino, intenso o nuevo para usted?

jaw
¿Opresión en el pecho, o cambios en la vista?

neck
¿Una caída, un choque, mareo o debilidad en un brazo?

throat
¿Un dolor nuevo de un solo lado, con mareo?

shoulder
¿Síntomas en el pecho, o una articulación que no puede levantar?

upper-back
¿Dolor en el pecho o falta de aire?

chest
El dolor en el pecho nunca es motivo para reservar.

abdomen
El dolor de abdomen debe revisarse primero.

low-back
¿Entumecimiento entre las piernas, o cambios al orinar o defecar?

hip
¿Una caída, o dolor en reposo y de noche?

groin
¿Algún bulto o hinchazón ahí?

thigh
¿Hinchazón de un solo lado?

knee-front
¿Está caliente, roja o hinchada?

knee-back
¿Hinchazón detrás de la rodilla o en la pantorrilla?

calf
¿Está hinchada, caliente, roja o más oscura que la otra pierna?

foot
¿Menos sensibilidad o llagas, o ambos tobillos hinchados?

arm
¿Dolor de brazo con opresión en el pecho?

hand
¿Debilidad nueva, o se le caen las cosas?

widespread
¿Además fiebre, sarpullido o pérdida de peso?
`,
    'ask',
  ),
  questions: [
    question(
      'goal',
      '¿Qué es lo que más desea de una sesión?',
      `
relax
Relajarme y descansar
relajarse

mild-tension
Aliviar una tensión muscular leve
la tensión muscular leve

persistent-pain
Ayuda con un dolor o tensión que siempre vuelve
el dolor o la tensión que siempre vuelve

knot
Trabajar un punto sensible o «nudo» que irradia dolor
un punto sensible

sport
Entrenamiento, recuperación o deporte
el entrenamiento y la recuperación

mobility
Sentir menos rigidez
la rigidez

first-try
Solo probar un masaje
`,
    ),
    question(
      'area',
      '¿Cuál es la zona principal?',
      `
head-jaw
Cabeza o mandíbula
la cabeza y la mandíbula

neck-shoulders
Cuello y hombros
el cuello y los hombros

upper-back
Parte alta o media de la espalda
la parte alta de la espalda

low-back
Parte baja de la espalda (zona lumbar)
la zona lumbar

hip-buttock
Cadera o glúteo
las caderas

arm-hand
Brazo o mano
los brazos y las manos

leg
Pierna o rodilla
las piernas

foot
Pie
los pies

widespread
Muchas zonas
el dolor extendido

no-area
Ninguna en especial
todo el cuerpo
`,
    ),
    question(
      'duration',
      '¿Desde cuándo lo tiene?',
      `
none
Sin dolor
una sesión general

fresh
Lesión nueva, menos de 3 días

acute
Menos de 3 meses

chronic
3 meses o más
el dolor de larga duración
`,
    ),
    question(
      'pressure',
      '¿Cuánta presión le gusta?',
      `
light
Suave
presión suave

medium
Media
presión media

firm
Firme
presión firme

unsure
No lo sé
`,
    ),
    question(
      'sensitivity',
      '¿Un contacto o una presión normal le duele con facilidad o le provoca un brote?',
      `
low
No

some
A veces

high
Sí
`,
    ),
    question(
      'activity',
      '¿Qué se parece más a su semana?',
      `
gentle
Sobre todo actividad suave

desk
Sobre todo estar sentado
los días de escritorio

regular
Ejercicio con regularidad
las semanas activas

training
Entrenar o competir
deportistas
`,
    ),
    question(
      'condition',
      '¿Le ha dicho un médico que tiene algo de esto?',
      `
clbp
Dolor lumbar crónico
el dolor lumbar crónico

sciatica
Ciática
la ciática

tension-headache
Cefalea tensional
la cefalea tensional

oa
Artrosis (osteoartritis)
la artrosis

inflammatory
Artritis inflamatoria, como la reumatoide

fibromyalgia
Fibromialgia
la fibromialgia

cps
Síndrome de dolor crónico
los síndromes de dolor crónico

sports-injury
Lesión deportiva en recuperación
las lesiones deportivas, junto con la rehabilitación

doms
Músculos adoloridos tras el ejercicio
los músculos adoloridos tras el ejercicio

old-scar
Lesión antigua o cicatriz curada
las cicatrices curadas

pregnancy
Embarazo

lymphedema
Linfedema
`,
    ),
    question(
      'experience',
      '¿Ha recibido masajes antes?',
      `
first
Es la primera vez

some
Algunas veces

often
A menudo
`,
    ),
  ],
  // Those of `pressure` come after "Porque prefiere presión suave:".
  weights: reasons(`
goal.relax
sports: Más enérgico que relajante
deep-tissue: El trabajo firme relaja menos
trigger-point: El trabajo en puntos sensibles relaja menos

goal.persistent-pain
swedish: En un ensayo con 401 personas, el masaje relajante dio resultados parecidos a los del masaje estructural en el dolor de espalda de larga duración
thai: Se ha estudiado en ensayos pequeños sobre dolor de larga duración

goal.sport
swedish: En los estudios, el masaje alivió un poco el dolor muscular tras el ejercicio

goal.mobility
swedish: El masaje puede mejorar un poco la movilidad por poco tiempo

goal.first-try
swedish: La introducción general más suave
chair: Corto y con ropa
reflexology: Con ropa; solo los pies

area.head-jaw
trigger-point: Se ha estudiado en la cefalea tensional
deep-tissue: Sin presión firme alrededor de la cabeza ni en la parte delantera del cuello

area.low-back
swedish myofascial-release: Se ha estudiado en el dolor lumbar crónico
thai: Se ha estudiado en ensayos pequeños sobre dolor de larga duración

area.widespread
deep-tissue: El trabajo firme en muchas zonas puede provocar un brote
trigger-point: Pensada para puntos concretos

duration.fresh
deep-tissue trigger-point: Sin trabajo firme en una lesión nueva
sports: La zona lesionada no se toca por 2-3 días

duration.acute
swedish: Suave mientras todo se calma

pressure.light
swedish: puede ser suave
myofascial-release: mantiene una presión suave
lymphatic-drainage craniosacral: es el contacto más suave
sports: suele tener presión media o más firme
trigger-point deep-tissue: necesita presión firme

pressure.medium
swedish myofascial-release: resulta agradable con presión media
sports chair shiatsu: suele tener presión media

pressure.firm
deep-tissue trigger-point: es firme por naturaleza
thai sports: puede ser firme
swedish myofascial-release: es más suave

pressure.unsure
swedish: Fácil de ajustar a más o a menos

sensitivity.high
myofascial-release: Presión suave y lenta, mantenida
swedish: Puede ser muy suave
lymphatic-drainage craniosacral: Muy suave
sports: Puede ser demasiado
trigger-point deep-tissue: Es probable que provoque un brote

sensitivity.some
deep-tissue trigger-point: Mejor empezar más suave

activity.gentle
swedish: Suave y general

condition.clbp
swedish: En un ensayo con 401 personas, el masaje relajante dio resultados parecidos a los del masaje estructural en el dolor de espalda de larga duración
myofascial-release: Se midió un efecto pequeño en el dolor lumbar crónico
thai: Se ha estudiado en ensayos pequeños sobre dolor de larga duración

condition.sciatica
swedish myofascial-release: Bienestar suave

condition.tension-headache
trigger-point: En un ensayo sobre cefalea tensional hubo menos dolores de cabeza, y también con placebo
deep-tissue: El trabajo firme en el cuello puede empeorarla

condition.oa
swedish: En un ensayo, sesiones semanales aliviaron la artrosis de rodilla unos dos meses
deep-tissue: Sin presión firme en articulaciones adoloridas

condition.inflammatory
swedish: Se ha estudiado con presión moderada, en un ensayo pequeño
sports: Demasiado enérgico
trigger-point deep-tissue: Demasiado firme cerca de las articulaciones

condition.fibromyalgia
myofascial-release: la fibromialgia; en una revisión tuvo más respaldo que otros tipos
shiatsu lymphatic-drainage: Pruebas limitadas en una revisión
sports trigger-point deep-tissue: Puede provocar un brote

condition.cps
deep-tissue: Puede provocar un brote

condition.doms
swedish: En los estudios, el masaje alivió un poco el dolor muscular tras el ejercicio
deep-tissue: Los músculos adoloridos toleran mal el trabajo firme

condition.pregnancy
prenatal: Sus posturas y su presión se adaptan al embarazo
sports trigger-point: No se adapta al embarazo
deep-tissue: Sin trabajo profundo en piernas, abdomen o zona lumbar

condition.lymphedema
lymphatic-drainage: Una técnica suave, con la guía de un médico
trigger-point sports deep-tissue: Sin trabajo firme en ese brazo o pierna

experience.first
swedish chair: Una introducción fácil
deep-tissue trigger-point: Mejor cuando ya sepa qué le gusta
`),
  phrases: { tradition: 'Se elige tradicionalmente para {}', preference: 'Porque prefiere {about}: {}' },
};
