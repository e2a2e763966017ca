import type { Content } from '../../content/pack.js';
import { items, type Words } from './items.js';

const question = (id: string, text: string, options: Words) => ({
  id,
  text,
  options: items(['text', 'about'], options),
});

/** What a person is asked, in Spanish: the safety questions and those of the picker. */
export const content: Content = {
  questions: [
    question('goal', '¿Qué es lo que más desea de una sesión?', {
      relax: ['Relajarme y descansar', 'relajarse'],
      'mild-tension': ['Aliviar tensión muscular leve', 'la tensión muscular leve'],
      'persistent-pain': [
        'Ayuda con dolor o tensión que siempre vuelve',
        'el dolor o la tensión que siempre vuelve',
      ],
      knot: ['Trabajar un punto sensible o «nudo» que irradia dolor', 'un punto sensible'],
      sport: ['Entrenamiento, recuperación o deporte', 'el entrenamiento y la recuperación'],
      mobility: ['Sentir menos rigidez', 'la rigidez'],
      'first-try': 'Solo probar un masaje',
    }),
    question('area', '¿Cuál es la zona principal?', {
      'head-jaw': ['Cabeza o mandíbula', 'la cabeza y la mandíbula'],
      'neck-shoulders': ['Cuello y hombros', 'el cuello y los hombros'],
      'upper-back': ['Parte alta o media de la espalda', 'la parte alta de la espalda'],
      'low-back': ['Parte baja de la espalda (zona lumbar)', 'la zona lumbar'],
      'hip-buttock': ['Cadera o glúteo', 'las caderas'],
      'arm-hand': ['Brazo o mano', 'los brazos y las manos'],
      leg: ['Pierna o rodilla', 'las piernas'],
      foot: ['Pie', 'los pies'],
      widespread: ['Muchas zonas', 'el dolor extendido'],
      'no-area': ['Ninguna en especial', 'todo el cuerpo'],
    }),
    question('duration', '¿Desde cuándo tiene la molestia?', {
      none: ['Sin dolor', 'una sesión general'],
      fresh: 'Lesión nueva, menos de 3 días',
      acute: 'Menos de 3 meses',
      chronic: ['3 meses o más', 'el dolor de larga duración'],
    }),
    question('pressure', '¿Cuánta presión le gusta?', {
      light: ['Suave', 'presión suave'],
      medium: ['Media', 'presión media'],
      firm: ['Firme', 'presión firme'],
      unsure: 'No lo sé',
    }),
    question(
      'sensitivity',
      '¿Un contacto o una presión normal le duele con facilidad o le provoca un brote de dolor?',
      { low: 'No', some: 'A veces', high: 'Sí' },
    ),
    question('activity', '¿Qué se parece más a su semana?', {
      gentle: 'Sobre todo actividad suave',
      desk: ['Sobre todo estar sentado', 'los días de escritorio'],
      regular: ['Ejercicio con regularidad', 'las semanas activas'],
      training: ['Entrenar o competir', 'deportistas'],
    }),
    question('condition', '¿Le ha dicho un médico que tiene algo de esto?', {
      clbp: ['Dolor lumbar crónico', 'el dolor lumbar crónico'],
      sciatica: ['Ciática', 'la ciática'],
      'tension-headache': ['Cefalea tensional', 'la cefalea tensional'],
      oa: ['Artrosis (osteoartritis)', 'la artrosis'],
      inflammatory: 'Artritis inflamatoria, como la reumatoide',
      fibromyalgia: ['Fibromialgia', 'la fibromialgia'],
      cps: ['Síndrome de dolor crónico', 'los síndromes de dolor crónico'],
      'sports-injury': [
        'Lesión deportiva en recuperación',
        'las lesiones deportivas, junto con la rehabilitación',
      ],
      doms: ['Músculos adoloridos tras el ejercicio', 'los músculos adoloridos tras el ejercicio'],
      'old-scar': ['Lesión antigua o cicatriz curada', 'las cicatrices curadas'],
      pregnancy: 'Embarazo',
      lymphedema: 'Linfedema',
    }),
    question('experience', '¿Ha recibido masajes antes?', {
      first: 'Es la primera vez',
      some: 'Algunas veces',
      often: 'A menudo',
    }),
  ],
  flags: items(['ask', 'say'], {
    'rf-saddle': [
      'Entumecimiento alrededor de los genitales, la cara interna de los muslos o el ano, o dificultad nueva para orinar, defecar o aguantarse, con dolor de espalda o de pierna',
      'Vaya ahora a emergencias de un hospital. No reserve un masaje para esto.',
    ],
    'rf-chest': [
      'Dolor u opresión en el pecho, sobre todo si se extiende a brazo, mandíbula, cuello o espalda, o con falta de aire, sudor o náuseas',
      'Llame ahora a emergencias.',
    ],
    'rf-stroke': [
      'Cara caída, debilidad en un brazo o una pierna, habla arrastrada, confusión o pérdida de la vista repentinas',
      'Llame ahora a emergencias.',
    ],
    'rf-thunderclap': [
      'Dolor de cabeza intenso y repentino que llega al máximo en minutos, o dolor de cabeza con fiebre, cuello rígido, confusión, convulsiones o sarpullido',
      'Llame ahora a emergencias.',
    ],
    'rf-breathless': [
      'Falta de aire repentina, tos con sangre o desmayo, con o sin dolor de pierna',
      'Llame ahora a emergencias.',
    ],
    'rf-neck-trauma': [
      'Dolor de cuello tras una caída, choque o golpe reciente que no se ha revisado; o dolor nuevo de cuello o de cabeza con mareo, visión doble, dificultad para hablar o tragar, falta de equilibrio o cara entumecida',
      'Busque ayuda de emergencia. No deje que le den masaje en el cuello.',
    ],
    'rf-calf': [
      'Hinchazón, calor, cambio de color o dolor sin causa clara en una pantorrilla, una pierna o un brazo, sobre todo tras cirugía, un viaje o reposo en cama, en el embarazo o después, o con cáncer',
      'Consulte a un médico hoy. No deje que nadie le dé masaje ahí: podría ser un coágulo de sangre.',
    ],
    'rf-weakness': [
      'Debilidad, torpeza, entumecimiento u hormigueo, nuevos o que empeoran, en un brazo o una pierna, o en ambas piernas',
      'Vea a un médico hoy; es una emergencia si empeora rápido o afecta a ambas piernas.',
    ],
    'rf-hot-joint': [
      'Una articulación caliente, roja e hinchada, con o sin fiebre',
      'Consulte a un médico hoy. Nada de masaje ahí ni cerca.',
    ],
    'rf-fever-spine': [
      'Dolor de espalda o de cuello con fiebre, escalofríos o mucho malestar',
      'Consulte a un médico hoy.',
    ],
    'rf-fracture': [
      'No poder apoyar o mover un brazo o una pierna, deformidad evidente, o dolor de hueso tras una caída o golpe',
      'Haga que lo revisen hoy.',
    ],
    'ci-clot': [
      'Coágulo de sangre, conocido o posible, aún sin visto bueno médico',
      'Nada de masaje hasta tener el visto bueno médico.',
    ],
    'ci-fever': [
      'Fiebre, vómitos o una infección que podría contagiar',
      'Por favor, cambie la cita para cuando esté bien.',
    ],
    'ci-alcohol': [
      'Bajo los efectos del alcohol o de drogas',
      'Hoy no podemos darle un masaje de forma segura.',
    ],
    'ci-fresh': [
      'Lesión en los últimos 2-3 días (hinchazón, moretones)',
      'Deje la zona sin tocar 2-3 días; quizá se puedan trabajar otras.',
    ],
    'rf-cancer-night': [
      'Dolor nuevo sin causa clara con cáncer en el pasado o pérdida de peso, o dolor que empeora de noche y no se alivia con el descanso',
      'Vea a un médico antes de reservar.',
    ],
    'rf-new-headache': [
      'Dolor de cabeza nuevo después de los 50 años, un cambio claro en el patrón de sus dolores de cabeza, o dolor de cabeza que aparece al toser, hacer fuerza o acostarse',
      'Vea a un médico antes de reservar.',
    ],
    'rf-unexplained': [
      'Dolor nuevo sin causa conocida que es intenso o empeora; un bulto sin causa clara; dolor de abdomen; dolor constante en la parte alta de la espalda con sensación de latidos en el abdomen',
      'Vea a un médico antes de reservar.',
    ],
    'rf-clot-history': [
      'Un coágulo de sangre ahora o en los últimos seis meses, o tratamiento por un coágulo',
      'Pregunte primero a su médico.',
    ],
    'rf-surgery': [
      'Cirugía o hueso roto en las últimas 6-12 semanas',
      'Pregunte primero a su cirujano o médico.',
    ],
    'rf-heart-kidney': [
      'Insuficiencia cardíaca o renal, ataque al corazón o cerebral reciente, o hinchazón por estas causas',
      'Pregunte primero a su médico; nada de drenaje linfático.',
    ],
    'rf-bp': ['Presión arterial muy alta o sin controlar', 'Pregunte primero a su médico.'],
    'rf-preg-risk': [
      'Embarazo de alto riesgo por cualquier motivo, o con sangrado, coágulo en el pasado o signos de preeclampsia (fuerte dolor de cabeza, cambios en la vista, hinchazón repentina)',
      'Pregunte primero a su partera o médico; es urgente si tiene estos signos ahora.',
    ],
    'ci-skin': [
      'Sarpullido, infección de la piel, herpes zóster (culebrilla), quemadura de sol',
      'Evite la zona; cúbrala. Problemas de piel contagiosos: cambie la cita.',
    ],
    'ci-wound': [
      'Herida abierta, quemadura, moretón, puntos, cicatriz nueva, tatuaje o piercing nuevo, inyección reciente',
      'Evite la zona hasta que sane del todo.',
    ],
    'ci-varicose': ['Várices abultadas o dolorosas', 'Sin presión sobre las venas.'],
    'ci-hardware': [
      'Implantes, prótesis de articulación, catéter con puerto, bomba, marcapasos, relleno o bótox reciente',
      'Sin presión sobre el dispositivo; avise a su terapeuta.',
    ],
    'ci-lump': [
      'Bulto, lugar de un tumor o zona de radioterapia',
      'Sin presión ahí; terapeuta con formación en oncología.',
    ],
    'ci-hernia': ['Hernia o cirugía reciente de abdomen', 'Sin presión en el abdomen.'],
    'md-thinners': [
      'Medicamentos que diluyen la sangre (anticoagulantes), trastorno de sangrado o plaquetas bajas',
      'Solo presión suave; pregunte primero a su médico.',
    ],
    'md-osteo': [
      'Osteoporosis, huesos frágiles, pastillas de corticoides por largo tiempo',
      'Solo presión suave, sobre todo en costillas y columna.',
    ],
    'md-numb': [
      'Zonas entumecidas o con menos sensibilidad (por ejemplo, por diabetes)',
      'Presión suave, sin calor; podría no sentir si algo le hace daño.',
    ],
    'md-pregnancy': [
      'Embarazo',
      'Terapeuta con formación, de lado; sin trabajo profundo en piernas, abdomen ni zona lumbar; a menudo desde las 12 semanas.',
    ],
    'md-cancer': [
      'Cáncer ahora o tratamiento reciente',
      'Terapeuta con formación en oncología; presión suave; evitar el tumor, el puerto y las zonas irradiadas o hinchadas.',
    ],
    'md-frail': [
      'Fragilidad, piel muy fina, o 75 años o más con varias enfermedades',
      'Sesión corta y suave.',
    ],
    'md-lymph': [
      'Linfedema o ganglios linfáticos extirpados',
      'Sin trabajo firme en ese brazo o pierna; solo un terapeuta con formación en drenaje linfático manual.',
    ],
    'md-steroid': ['Piel que se rompe o se amorata con facilidad', 'Presión suave.'],
    'ci-front-neck': [
      'Parte delantera y lateral del cuello',
      'Solo contacto leve; sin presión sostenida sobre el pulso.',
    ],
    'ci-endangerment': [
      'Axila, cara interna del codo, parte delantera del codo, ingle, detrás de la rodilla, sobre los riñones, sobre el pulso en el abdomen',
      'Solo contacto leve en estas zonas.',
    ],
    'md-inflammatory': [
      'Artritis reumatoide u otra artritis inflamatoria',
      'Sin trabajo en articulaciones calientes o hinchadas; espere a que pase el brote.',
    ],
    'md-ms-epilepsy': [
      'Epilepsia, esclerosis múltiple u otra enfermedad neurológica',
      'Avise a su terapeuta de lo que la desencadena (calor, olores fuertes).',
    ],
    'md-trauma': [
      'Experiencias traumáticas, o contacto que puede darle inseguridad',
      'Usted elige las zonas, la ropa y el ritmo, y puede parar en cualquier momento.',
    ],
    'md-allergy': [
      'Alergia a frutos secos, aceites, látex o perfumes',
      'Avise a su terapeuta antes de la sesión.',
    ],
    'md-drowsy': [
      'Analgésicos fuertes o sedantes',
      'Presión más suave: podría no sentir cuándo es demasiada. Levántese despacio.',
    ],
    'md-minor': ['Menor de 18 años', 'La madre, el padre o el tutor debe dar su acuerdo y puede quedarse.'],
  }),
  places: items(['ask'], {
    head: '¿Este dolor de cabeza es repentino, intenso o nuevo para usted?',
    jaw: '¿Opresión en el pecho, o cambios en la vista?',
    neck: '¿Una caída, choque, mareo o debilidad en un brazo?',
    throat: '¿Dolor nuevo de un solo lado, con mareo?',
    shoulder: '¿Síntomas en el pecho, o una articulación que no puede levantar?',
    'upper-back': '¿Dolor en el pecho o falta de aire?',
    chest: 'El dolor en el pecho nunca es motivo para reservar.',
    abdomen: 'El dolor de abdomen debe revisarse primero.',
    'low-back': '¿Entumecimiento entre las piernas, o cambios al orinar o defecar?',
    hip: '¿Una caída, o dolor en reposo y de noche?',
    groin: '¿Algún bulto o hinchazón ahí?',
    thigh: '¿Hinchazón de un solo lado?',
    'knee-front': '¿Está caliente, roja o hinchada?',
    'knee-back': '¿Hinchazón detrás de la rodilla o en la pantorrilla?',
    calf: '¿Está hinchada, caliente, roja o más oscura que la otra pierna?',
    foot: '¿Menos sensibilidad o llagas, o ambos tobillos hinchados?',
    arm: '¿Dolor de brazo con opresión en el pecho?',
    hand: '¿Debilidad nueva, o se le caen las cosas?',
    widespread: '¿Además fiebre, sarpullido o pérdida de peso?',
  }),
};
