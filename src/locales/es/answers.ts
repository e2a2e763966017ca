import type { Content } from '../../content/pack.js';
import { items } from './items.js';
import { tips } from './tips.js';

/** What an answer says: by the ids of the types the reason that they have. */
const reasons = (list: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(list).flatMap(([types, reason]) => types.split(' ').map(type => [type, { reason }])),
  );

/** What a person is answered, in Spanish: the types, the reasons and what studies show. */
export const content: Content = {
  tips,
  aftercare: items(['name', 'text'], {
    usual: [
      'Normal, pasa en 1 a 2 días',
      'Molestia leve, cansancio, sentirse relajado o algo mareado un rato, un leve enrojecimiento.',
    ],
    tell: [
      'Díganoslo',
      'Molestia de más de 2 a 3 días, moretones, dolor de cabeza, un dolor peor que antes.',
    ],
    urgent: [
      'Busque ayuda médica',
      'Adormecimiento, hormigueo o debilidad nuevos; dolor de cabeza intenso o repentino; mareo con problemas de visión o del habla; hinchazón de una sola pierna; dolor de pecho o falta de aire; pérdida de control de la vejiga o del intestino; orina muy oscura con dolor muscular intenso.',
    ],
  }),
  types: items(['name', 'oneline', 'session', 'pace', 'clothing', 'feels', 'goals', 'avoid', 'evidence'], {
    swedish: [
      'Masaje sueco',
      'Suave, fluido y relajante; buena primera opción.',
      '30 a 90 min, casi siempre 60',
      'Lento, fluido, constante',
      'Quítese la ropa que quiera; una sábana cubre todo menos la zona que se trabaja. Aceite o loción.',
      'Pases largos, amasado y círculos. Da calma; rara vez deja dolor.',
      'Relajarse, tensión leve, primer masaje, rigidez general',
      'Piel fina, anticoagulantes, osteoporosis, embarazo, tratamiento del cáncer: pida presión más suave.',
      'Dar calma es su efecto más constante. En un ensayo, sesiones semanales aliviaron la artrosis de rodilla unos dos meses; al año ya no había diferencia.',
    ],
    'myofascial-release': [
      'Liberación miofascial',
      'Presión lenta y suave, mantenida; usada en dolor extendido.',
      '30 a 60 min',
      'Muy lento; cada estiramiento se mantiene de 2 a 5 min',
      'Ropa interior, o pantalón corto y camiseta holgados. Poco o ningún aceite.',
      'Un estiramiento suave a medio de la piel y los tejidos, mantenido. Alivio lento o calor.',
      'Dolor persistente o extendido, piel sensible, rigidez, cicatrices curadas',
      'Heridas abiertas, cirugía reciente, infección de la piel, inflamación aguda, cáncer en la zona, piel frágil, posible coágulo: consulte primero.',
      'Una revisión con 145 personas halló que puede aliviar el dolor de la fibromialgia; en el dolor lumbar el efecto fue pequeño, y no se ha demostrado que la fascia «se libere».',
    ],
    sports: [
      'Masaje deportivo',
      'Para entrenamiento, recuperación y músculos cansados.',
      '15 a 30 min antes o después de competir; si no, 45 a 60',
      'Enérgico antes de competir, más lento después; a menudo con estiramientos',
      'Ropa deportiva, o ropa interior bajo una sábana. A menudo una sola zona.',
      'Animado y rítmico, con estiramientos.',
      'Entrenamiento y recuperación, músculos adoloridos, flexibilidad, bienestar durante la rehabilitación',
      'Lesión nueva (primeros 2-3 días), posible fractura o desgarro, fiebre, dolor o hinchazón de pantorrilla sin causa clara: ahora no. Nada de trabajo profundo el día antes de competir.',
      'Algo menos de dolor muscular y algo más de flexibilidad por un tiempo; ningún efecto en el rendimiento.',
    ],
    'trigger-point': [
      'Terapia de puntos gatillo',
      'Presión sostenida en puntos sensibles que irradian dolor.',
      '15 a 60 min, a menudo en una sesión más larga',
      'Presión fija de 10 a 60 s en un punto; luego se suelta',
      'A menudo solo se descubre la zona; se puede con ropa fina.',
      'Presión en un punto sensible que puede doler en otro lugar y cede en un minuto. Quizá dolor al día siguiente.',
      'Un punto sensible o «nudo», dolor que se siente lejos del punto',
      'Como en el de tejido profundo; además, zonas entumecidas, parte delantera del cuello, sobre un pulso, moretones, brote de fibromialgia: consulte primero.',
      'Pruebas débiles para el dolor de larga duración; en un ensayo hubo menos dolores de cabeza, y también con placebo.',
    ],
    'deep-tissue': [
      'Masaje de tejido profundo',
      'Presión lenta y firme para tensión de larga duración.',
      '45 a 90 min, casi siempre 60',
      'Lento, sostenido, localizado',
      'Como en el sueco; menos aceite, para que las manos no resbalen.',
      'Presión firme que entra poco a poco; un «dolor bueno», no agudo. Quizá dolor uno o dos días.',
      'Dolor persistente, tensión de larga duración, presión firme',
      'Anticoagulantes o trastorno de sangrado, huesos frágiles, lesión o cirugía reciente, fibromialgia, embarazo, fragilidad, cáncer en la zona, posible coágulo, zonas entumecidas: consulte primero.',
      'No se ha demostrado que lo firme sea mejor que lo suave, y no hay buenas pruebas para la ciática; los raros daños graves fueron casi siempre tras un trabajo enérgico.',
    ],
    prenatal: [
      'Masaje prenatal',
      'De lado, suave, adaptado al embarazo.',
      '30 a 60 min',
      'Lento',
      'Como en el sueco; de lado con cojines desde unas 20 semanas.',
      'Suave y con buen apoyo.',
      'Bienestar en el embarazo, relajarse, dolor lumbar y de cadera',
      'Embarazo de alto riesgo, signos de preeclampsia, sangrado, coágulo en el pasado: pregunte primero a su partera o médico. Nada de trabajo profundo en piernas o abdomen. Muchos centros empiezan después de las 12 semanas.',
      'Doce ensayos de masaje relajante desde la semana 12 hallaron menos estrés y menos dolor de espalda y piernas; los efectos secundarios fueron leves.',
    ],
    'lymphatic-drainage': [
      'Drenaje linfático manual',
      'Técnica muy suave para hinchazón diagnosticada.',
      '30 a 60 min',
      'Muy lento, rítmico',
      'Zona descubierta bajo una sábana. Poco o ningún aceite.',
      'Estiramientos de la piel repetidos, leves como una pluma.',
      'Hinchazón diagnosticada (linfedema), como parte de la atención médica',
      'Insuficiencia cardíaca o renal, infección activa, coágulo, cáncer sin tratar: solo con visto bueno médico y un terapeuta con formación para ello.',
      'Para la hinchazón tras un cáncer de mama, los ensayos en conjunto no muestran un beneficio claro.',
    ],
    craniosacral: [
      'Terapia craneosacral',
      'Contacto muy suave; pruebas en disputa.',
      '30 a 60 min',
      'Quieto',
      'Con toda la ropa, en posición acostada.',
      'Contacto muy suave en la cabeza, el cuello y la base de la columna.',
      'Contacto muy suave, descanso',
      'Golpe reciente en la cabeza, ataque cerebral, aneurisma, presión alta dentro de la cabeza, cirugía reciente del cráneo o la columna: consulte primero.',
      'En disputa: una revisión halló un beneficio modesto para el dolor; una posterior, ninguno.',
    ],
    'hot-stone': [
      'Masaje con piedras calientes',
      'Masaje relajante con piedras tibias.',
      '60 a 90 min',
      'Lento',
      'Como en el sueco, con piedras tibias apoyadas o deslizadas.',
      'Calor, peso, mucha relajación.',
      'Relajarse, si le gusta el calor',
      'Menos sensibilidad, embarazo, enfermedad del corazón, presión arterial sin controlar, linfedema, várices, piel inflamada o quemada por el sol, sensibilidad al calor: consulte primero.',
      'No se hallaron buenos ensayos sobre el dolor; las quemaduras son un riesgo real, por eso hay que probar las piedras.',
    ],
    reflexology: [
      'Reflexología',
      'Masaje de pies o manos para relajarse.',
      '30 a 60 min',
      'Constante',
      'Con ropa; sin zapatos ni medias.',
      'Presión con los pulgares y fricción en los pies o las manos. Relaja.',
      'Relajarse, seguir con ropa, pies cansados',
      'Heridas en los pies, infección, brote de gota, fractura reciente, coágulo en la pierna, pies entumecidos, embarazo: consulte primero.',
      'Agradable, pero no se ha demostrado que trate ninguna enfermedad.',
    ],
    chair: [
      'Masaje en silla',
      'Corto, con ropa y fácil de probar.',
      '10 a 30 min',
      'Enérgico a moderado',
      'Con toda la ropa, apoyando el cuerpo en una silla acolchada.',
      'Trabajo rápido y refrescante en cuello, hombros, espalda y brazos.',
      'Poco tiempo, tensión de escritorio, probar un masaje',
      'Mareos o desmayos, final del embarazo, lesión reciente del cuello, dificultad para inclinarse hacia delante: consulte primero.',
      'Solo estudios pequeños en el trabajo, casi siempre sin una comparación justa.',
    ],
    shiatsu: [
      'Shiatsu',
      'Presión con los dedos, con ropa.',
      '45 a 60 min',
      'Presiones lentas y rítmicas',
      'Con toda la ropa, en colchoneta o camilla. Sin aceite.',
      'Presión con dedos, pulgares y palmas a lo largo de líneas, con estiramientos suaves.',
      'Relajarse con ropa, tensión general',
      'Como en el de tejido profundo si es firme; embarazo; piel o huesos débiles: consulte primero.',
      'Hay muy pocos estudios buenos del propio shiatsu.',
    ],
    thai: [
      'Masaje tailandés',
      'Con ropa, con estiramientos asistidos.',
      '60 a 120 min',
      'Balanceo, presión y estiramiento lentos',
      'Con toda la ropa, holgada, en una colchoneta en el suelo. Sin aceite.',
      'Le estiran y le presionan con palmas, pulgares, codos, rodillas o pies.',
      'Rigidez, personas activas que prefieren seguir con ropa',
      'Prótesis de articulación, problemas de disco con síntomas en la pierna, osteoporosis, hiperlaxitud, embarazo, presión arterial alta, lesión reciente: consulte primero.',
      'Seis ensayos pequeños hallaron menos dolor tras el tratamiento; se comparó con cosas distintas.',
    ],
  }),
  weights: {
    'goal.relax': reasons({
      sports: 'Más enérgico que relajante',
      'deep-tissue': 'El trabajo firme relaja menos',
      'trigger-point': 'El trabajo en puntos sensibles relaja menos',
    }),
    'goal.persistent-pain': reasons({
      swedish:
        'En un ensayo con 401 personas, el masaje relajante ayudó más o menos igual que el masaje estructural en el dolor de espalda de larga duración',
      thai: 'Se ha estudiado en ensayos pequeños de dolor de larga duración',
    }),
    'goal.sport': reasons({
      swedish: 'En los estudios, el masaje alivió un poco el dolor muscular tras el ejercicio',
    }),
    'goal.mobility': reasons({ swedish: 'El masaje puede dar algo más de movilidad por poco tiempo' }),
    'goal.first-try': reasons({
      swedish: 'La introducción general más suave',
      chair: 'Corto y con ropa',
      reflexology: 'Con ropa; solo los pies',
    }),
    'area.head-jaw': reasons({
      'trigger-point': 'Se ha estudiado en la cefalea tensional',
      'deep-tissue': 'Sin presión firme alrededor de la cabeza ni en la parte delantera del cuello',
    }),
    'area.low-back': reasons({
      'swedish myofascial-release': 'Se ha estudiado en el dolor lumbar crónico',
      thai: 'Se ha estudiado en ensayos pequeños de dolor de larga duración',
    }),
    'area.widespread': reasons({
      'deep-tissue': 'El trabajo firme en muchas zonas puede provocar un brote',
      'trigger-point': 'Pensada para puntos concretos',
    }),
    'duration.fresh': reasons({
      'deep-tissue trigger-point': 'Sin trabajo firme en una lesión nueva',
      thai: 'Sin estiramientos fuertes en una lesión nueva',
      sports: 'La zona lesionada no se toca por 2-3 días',
    }),
    'duration.acute': reasons({ swedish: 'Suave mientras todo se calma' }),
    // These come after "Porque prefiere presión suave:".
    'pressure.light': reasons({
      swedish: 'puede ser suave',
      'myofascial-release': 'mantiene una presión suave',
      'lymphatic-drainage craniosacral': 'es el contacto más suave',
      'sports thai': 'suele tener presión media o más firme',
      'trigger-point deep-tissue': 'necesita presión firme',
    }),
    'pressure.medium': reasons({
      'swedish myofascial-release': 'resulta agradable con presión media',
      'sports chair shiatsu': 'suele tener presión media',
    }),
    'pressure.firm': reasons({
      'deep-tissue trigger-point': 'es firme por naturaleza',
      'thai sports': 'puede ser firme',
      'swedish myofascial-release': 'es más suave',
      'craniosacral lymphatic-drainage': 'es mucho más suave',
    }),
    'pressure.unsure': reasons({ swedish: 'Fácil de ajustar a más o a menos' }),
    'sensitivity.high': reasons({
      'myofascial-release': 'Presión suave y lenta, mantenida',
      swedish: 'Puede ser muy suave',
      'lymphatic-drainage craniosacral': 'Muy suave',
      'hot-stone': 'El calor puede irritar',
      'sports thai': 'Puede ser demasiado',
      'trigger-point deep-tissue': 'Es probable que provoque un brote',
    }),
    'sensitivity.some': reasons({ 'deep-tissue trigger-point': 'Mejor empezar más suave' }),
    'activity.gentle': reasons({ swedish: 'Suave y completo' }),
    'condition.clbp': reasons({
      swedish:
        'En un ensayo con 401 personas, el masaje relajante ayudó más o menos igual que el masaje estructural en el dolor de espalda de larga duración',
      'myofascial-release': 'Se midió un efecto pequeño en el dolor lumbar crónico',
      thai: 'Se ha estudiado en ensayos pequeños de dolor de larga duración',
    }),
    'condition.sciatica': reasons({ 'swedish myofascial-release': 'Bienestar suave' }),
    'condition.tension-headache': reasons({
      'trigger-point':
        'En un ensayo sobre la cefalea tensional hubo menos dolores de cabeza, y también con placebo',
      'deep-tissue': 'El trabajo firme en el cuello puede empeorarla',
    }),
    'condition.oa': reasons({
      swedish: 'En un ensayo, sesiones semanales aliviaron la artrosis de rodilla unos dos meses',
      'deep-tissue': 'Sin presión firme en articulaciones adoloridas',
    }),
    'condition.inflammatory': reasons({
      swedish: 'Se ha estudiado con presión moderada, en un ensayo pequeño',
      'hot-stone': 'Sin calor en articulaciones calientes',
      sports: 'Demasiado enérgico',
      thai: 'Estira con fuerza las articulaciones',
      'trigger-point deep-tissue': 'Demasiado firme cerca de las articulaciones',
    }),
    'condition.fibromyalgia': reasons({
      'myofascial-release': 'la fibromialgia; en una revisión tuvo más respaldo que otros tipos',
      'shiatsu lymphatic-drainage': 'Pruebas limitadas en una revisión',
      'sports thai trigger-point deep-tissue': 'Puede provocar un brote',
    }),
    'condition.cps': reasons({ 'deep-tissue': 'Puede provocar un brote' }),
    'condition.doms': reasons({
      swedish: 'En los estudios, el masaje alivió un poco el dolor muscular tras el ejercicio',
      'deep-tissue': 'Los músculos adoloridos toleran mal el trabajo firme',
    }),
    'condition.pregnancy': reasons({
      prenatal: 'Sus posturas y su presión se adaptan al embarazo',
      reflexology: 'Requiere un terapeuta con formación en embarazo',
      'hot-stone': 'Hay que evitar el calor',
      thai: 'Hay que evitar los estiramientos fuertes',
      'sports trigger-point': 'No se adapta al embarazo',
      'deep-tissue': 'Sin trabajo profundo en piernas, abdomen ni zona lumbar',
    }),
    'condition.lymphedema': reasons({
      'lymphatic-drainage': 'Una técnica suave, con la guía de un médico',
      'hot-stone': 'Sin calor en ese brazo o pierna',
      'sports trigger-point deep-tissue': 'Sin trabajo firme en ese brazo o pierna',
    }),
    'experience.first': reasons({
      'swedish chair': 'Una introducción fácil',
      'deep-tissue trigger-point': 'Mejor cuando ya sepa qué le gusta',
    }),
  },
  claims: items(['text'], {
    'c-tp-relief':
      'Algunas personas se sienten y se mueven mejor después, pero según las revisiones las pruebas para el dolor de larga duración son débiles.',
    'c-deep-lbp':
      'En un ensayo grande, el masaje relajante y el masaje estructural localizado ayudaron más o menos igual en el dolor de espalda crónico.',
    'c-sciatica':
      'No hay buenas pruebas de que el masaje de tejido profundo ayude en el dolor de un nervio, como la ciática. Lo primero es una atención basada en el ejercicio.',
    'c-tth':
      'Algunas personas con cefalea tensional se sienten mejor con masaje, pero en un ensayo controlado con placebo mejoraron ambos grupos.',
    'c-oa':
      'En la artrosis de rodilla, un masaje semanal de todo el cuerpo alivió el dolor y la rigidez durante dos meses; al año ya no había diferencia.',
    'c-ra':
      'En la artritis inflamatoria los estudios son pequeños. No se debe dar masaje en articulaciones calientes o hinchadas.',
    'c-fm':
      'El trabajo miofascial suave puede aliviar el dolor de la fibromialgia en algunas personas. El ejercicio tiene las mejores pruebas.',
    'c-chronic-syndromes':
      'Para el dolor de larga duración extendido o sin explicación hay pocas pruebas; un trabajo suave es razonable si se siente bien.',
    'c-sports-injury':
      'El masaje puede dar bienestar junto con la rehabilitación tras una lesión deportiva. No se ha demostrado que repare la lesión.',
    'c-doms':
      'Tras un ejercicio intenso, el masaje puede aliviar un poco el dolor muscular de los días siguientes.',
    'c-scar':
      'El masaje puede hacer que una cicatriz curada de la piel se sienta más blanda o pique menos. No se ha demostrado que deshaga el tejido cicatricial dentro del cuerpo.',
  }),
  phrases: { tradition: 'Se elige tradicionalmente para {}', preference: 'Porque prefiere {about}: {}' },
};
