import type { Content } from '../../content/pack.js';
import { items } from './items.js';

/** What can be said of massage, in Spanish, and the conditions by which it is looked up. */
export const claims: Content['claims'] = [
  ...items(['text'], {
    'c-pain-intensity':
      'El masaje puede reducir el dolor por un tiempo frente a no hacer nada; frente a otros tratamientos activos la diferencia es pequeña.',
    'c-safe':
      'El masaje es de bajo riesgo para la mayoría de las personas si antes se revisa su salud. Los daños graves son raros, pero ocurren.',
    'c-lasting': 'La mayoría de los beneficios medidos duran de semanas a algunos meses; al año queda poco.',
    'c-regular':
      'Unas cuantas sesiones regulares suelen hacer más que una sola. Acuerden un número y luego valórenlo.',
    'c-combined': 'Las guías recomiendan el masaje junto con ejercicio y otros cuidados, no por sí solo.',
    'c-modalities':
      'Mantenerse activo es lo que tiene más respaldo; el calor puede aliviar un dolor de espalda reciente por poco tiempo.',
    'c-type-choice':
      'Ningún tipo ha superado claramente a los demás; la comodidad y el gusto son buenas razones para elegir.',
    'c-medication':
      'No se ha demostrado que el masaje reduzca la necesidad de medicinas para el dolor. No cambie sus medicinas sin hablar con quien las recetó.',
    'c-root-cause': 'El masaje puede aliviar los síntomas. No trata la causa del dolor.',
    'c-not-cure': 'El masaje no es una cura. Funciona mejor como parte de un plan.',
    'c-profound': 'Espere una ayuda modesta y de corta duración, no una transformación.',
    'c-qol': 'En los estudios en conjunto se ha visto una pequeña mejora en la calidad de vida.',
    'c-rom':
      'El masaje puede dar algo más de movilidad por poco tiempo; donde mejor se ha visto es en el hombro.',
    'c-function': 'Algunas personas se manejan mejor en sus actividades diarias a corto plazo.',
    'c-homecare':
      'El movimiento suave y el autocuidado entre sesiones le dejan el control a usted. Con los aparatos de automasaje se han visto pequeñas mejoras de corta duración.',
    'c-posture-pain':
      'No hay una postura que por sí sola cause dolor de larga duración; importa más moverse a menudo que sentarse «bien».',
    'c-posture-fix':
      'No se ha demostrado que el masaje por sí solo cambie la postura por mucho tiempo. Los estudios que vieron cambios añadían ejercicio.',
    'c-stress': 'Sentir más calma es el efecto a corto plazo más constante del masaje.',
    'c-mood':
      'Varias sesiones de masaje pueden mejorar el ánimo y aliviar la ansiedad, y con más calma el dolor puede llevarse mejor.',
    'c-stress-pain': 'El estrés y la preocupación pueden hacer que el dolor se sienta más fuerte.',
    'c-autonomic':
      'Una sesión suele hacer más lento el pulso y puede bajar un poco la presión arterial por un rato. No sustituye el tratamiento de la presión.',
    'c-sleep':
      'Algunas personas duermen mejor tras un masaje; los estudios en personas con dolor son pocos y no coinciden.',
    'c-sleep-pain': 'El dolor y el mal dormir suelen alimentarse uno al otro.',
    'c-doms':
      'Tras un ejercicio intenso, el masaje puede aliviar un poco el dolor muscular de los días siguientes.',
    'c-sports-flex': 'El masaje deportivo puede dar algo más de flexibilidad por poco tiempo.',
    'c-sports-injury':
      'El masaje puede dar bienestar junto con la rehabilitación tras una lesión deportiva. No se ha demostrado que repare la lesión.',
    'c-sports-prevent': 'No hay buenas pruebas de que el masaje prevenga lesiones deportivas.',
    'c-clbp':
      'En el dolor lumbar de larga duración, el masaje puede aliviar el dolor y facilitar las tareas diarias de semanas a algunos meses.',
    'c-deep-lbp':
      'En un ensayo grande, el masaje relajante y el masaje estructural localizado ayudaron más o menos igual en el dolor de espalda crónico.',
    'c-acute-lbp':
      'En un dolor lumbar nuevo, en un ensayo pequeño el masaje fue mejor que no hacer nada. La mayoría de las personas mejora de todos modos.',
    'c-neck':
      'En el dolor de cuello de larga duración, el masaje puede ayudar por un tiempo; no está claro si hace más que un placebo.',
    'c-tth':
      'Algunas personas con cefalea tensional se sienten mejor con masaje, pero en un ensayo controlado con placebo mejoraron ambos grupos.',
    'c-sciatica':
      'No hay buenas pruebas de que el masaje de tejido profundo ayude en el dolor de un nervio, como la ciática. Lo primero es una atención basada en el ejercicio.',
    'c-oa':
      'En la artrosis de rodilla, un masaje semanal de todo el cuerpo alivió el dolor y la rigidez durante dos meses; al año ya no había diferencia.',
    'c-ra':
      'En la artritis inflamatoria los estudios son pequeños. No se debe dar masaje en articulaciones calientes o hinchadas.',
    'c-fm':
      'El trabajo miofascial suave puede aliviar el dolor de la fibromialgia en algunas personas. El ejercicio tiene las mejores pruebas.',
    'c-chronic-syndromes':
      'Para el dolor de larga duración extendido o sin explicación hay pocas pruebas; un trabajo suave es razonable si se siente bien.',
    'c-scar':
      'El masaje puede hacer que una cicatriz curada de la piel se sienta más blanda o pique menos. No se ha demostrado que deshaga el tejido cicatricial dentro del cuerpo.',
    'c-gate':
      'El contacto y la presión pueden bajar por un tiempo las señales de dolor; es la explicación más aceptada.',
    'c-blood-flow':
      'El masaje calienta la piel; los estudios que midieron el flujo dentro del músculo casi siempre hallaron poco o ningún aumento.',
    'c-speeds-healing':
      'No afirmamos que las lesiones curen antes con masaje; faltan buenos estudios en personas.',
    'c-spasm':
      'Muchas personas sienten que los músculos se sueltan durante un masaje; el verdadero espasmo muscular apenas se ha estudiado.',
    'c-adhesions':
      'Según un estudio con un modelo, el tejido duro es demasiado fuerte para cambiarlo de forma con las manos. Lo que se siente como «soltarse» puede ser el sistema nervioso que se calma.',
    'c-mfr':
      'La liberación miofascial usa una presión lenta y mantenida. Puede aliviar un poco el dolor; no está demostrado que la fascia de verdad «se libere».',
    'c-tp-relief':
      'Tras un trabajo de puntos gatillo, algunas personas se sienten y se mueven mejor, pero según las revisiones las pruebas para el dolor de larga duración son débiles.',
    'c-deep':
      'A algunas personas con tensión de larga duración les gusta la presión firme; los ensayos no muestran que más profundo sea mejor.',
    'c-endorphins': 'Solo estudios muy pequeños han medido las endorfinas, y no coinciden.',
    'c-serotonin':
      'A menudo se habla de una «subida» de sustancias del cerebro, pero los estudios fueron pequeños y casi siempre sin una comparación justa.',
    'c-inflammation':
      'Un pequeño estudio de laboratorio vio cambios en señales de inflamación tras un ejercicio intenso; eso no prueba que sea un tratamiento.',
    'c-immune':
      'En personas sanas se han visto cambios de corta duración en la sangre; nadie ha demostrado menos infecciones ni una recuperación más rápida.',
  }),
  ...items(['myth', 'text'], {
    'c-toxins': [
      'El masaje elimina toxinas',
      'No hay pruebas de que el masaje suelte toxinas que el agua se lleve. Del desecho se encargan el hígado y los riñones.',
    ],
    'm-lactic': [
      'El masaje elimina el ácido láctico',
      'El masaje no aceleró la eliminación del lactato; en un estudio la hizo más lenta. De todos modos, el lactato desaparece poco después del ejercicio.',
    ],
    'm-cortisol': [
      'El masaje baja mucho la hormona del estrés, el cortisol',
      'Las revisiones cuidadosas hallan un cambio cercano a cero, aunque las personas sí sienten más calma.',
    ],
    'm-no-pain-no-gain': [
      'Tiene que doler para que funcione',
      'En el dolor de espalda crónico, el masaje suave ayudó más o menos igual que el trabajo estructural localizado. Si le duele, dígalo.',
    ],
    'm-knots': [
      'Los nudos son bolas de cicatriz o toxinas que hay que aplastar',
      'Los puntos sensibles se sienten de verdad, pero se discute qué son; no hace falta aplastarlos.',
    ],
    'm-cancer-spread': [
      'El masaje extiende el cáncer',
      'No hay pruebas de ello. Elija un terapeuta con formación en masaje oncológico y pregunte a su equipo de oncología.',
    ],
  }),
];

export const conditions: Content['conditions'] = items(['name'], {
  clbp: 'Dolor lumbar crónico',
  'acute-lbp': 'Dolor lumbar nuevo',
  neck: 'Dolor de cuello',
  'tension-headache': 'Cefalea tensional',
  sciatica: 'Ciática',
  oa: 'Artrosis (osteoartritis)',
  inflammatory: 'Artritis inflamatoria',
  fibromyalgia: 'Fibromialgia',
  cps: 'Síndromes de dolor crónico',
  'sports-injury': 'Lesión deportiva',
  doms: 'Músculos adoloridos tras el ejercicio',
  'old-scar': 'Cicatriz curada',
  stress: 'Estrés',
});
