import type { Content } from '../../content/pack.js';
import { items } from './items.js';

/** The tips in Spanish. */
export const tips: Content['tips'] = items(['text', 'why', 'when'], {
  'bk-check-safe': [
    'Compruebe si el masaje es para usted',
    'Algunas condiciones de salud necesitan el visto bueno de un médico o una sesión más suave.',
  ],
  'bk-therapist': [
    'Elija un terapeuta con licencia',
    'La formación y el registro le protegen; pregunte por su condición.',
  ],
  'bk-type': [
    'Elija el tipo y la presión que le gusten',
    'No se ha demostrado que un tipo sea el mejor, así que cuenta su comodidad.',
  ],
  'bk-goal': [
    'Fíjese una meta pequeña',
    'Una meta clara, como «girar mejor la cabeza», ayuda a ver si funciona.',
  ],
  'bk-history': [
    'Anote condiciones, medicinas y alergias',
    'Lo más importante: anticoagulantes, cirugías, embarazo y aceites.',
    'el día antes',
  ],
  'bk-map': [
    'Marque su dolor en el mapa del cuerpo',
    'Muestra a su terapeuta dónde, cuánto y desde cuándo.',
    'el día antes',
  ],
  'bk-care': [
    'Siga con sus otros tratamientos',
    'El masaje se suma a medicinas, ejercicio y terapia; no los sustituye.',
  ],
  'dy-eat': [
    'Coma ligero, sin exceso',
    'Acostarse boca abajo con el estómago lleno es incómodo.',
    '1 a 2 horas antes',
  ],
  'dy-alcohol': [
    'Nada de alcohol ni drogas',
    'Debe poder sentir la presión y avisar; los terapeutas no pueden atenderle así.',
    'todo el día',
  ],
  'dy-water': [
    'Beba como de costumbre',
    'Solo por comodidad. No hay pruebas de que el masaje libere toxinas que el agua arrastre.',
    'durante el día',
  ],
  'dy-unwell': [
    'Cambie la cita si está enfermo o recién lesionado',
    'La fiebre, una infección o una lesión de menos de 2 a 3 días deben esperar.',
    'esa mañana',
  ],
  'dy-shower': ['Llegue limpio, cómodo y temprano', 'Así queda tiempo para preguntas.', '10 minutos antes'],
  'dy-phone': ['Vaya al baño y silencie el teléfono', 'Ayuda a relajarse.', 'al llegar'],
  'du-tell': ['Diga dónde duele y qué evitar', 'Su terapeuta no puede sentir su dolor; dígaselo.'],
  'du-changes': [
    'Cuéntenos qué ha cambiado desde la última vez',
    'Síntomas o medicinas nuevas pueden cambiar el plan.',
  ],
  'du-draping': [
    'Quítese solo la ropa que quiera',
    'Estará cubierto; solo se descubre la zona que se trabaja.',
  ],
  'du-pressure': [
    'Hable de la presión',
    'Que sea cómoda o un «dolor bueno», de no más de 5 o 6 sobre 10. No tiene que doler para ayudar.',
  ],
  'du-stop': ['Pare cuando quiera', 'Puede pausar, cambiar o terminar la sesión por cualquier motivo.'],
  'du-breathe': ['Respire despacio y suelte los músculos', 'Apoya el efecto de calma.'],
  'du-warn': [
    'Avise enseguida si siente adormecimiento, mareo o dolor agudo',
    'Indican que la presión debe parar.',
  ],
  'af-slow': ['Incorpórese despacio', 'Puede sentirse mareado.', 'justo después'],
  'af-water': ['Beba algo si tiene sed', 'No hace falta forzar más agua.', 'justo después'],
  'af-sore': [
    'Espere una molestia leve uno o dos días',
    'Cerca de uno de cada diez nota una molestia menor.',
    '1 a 2 días',
  ],
  'af-move': [
    'Muévase con suavidad',
    'Un paseo y estiramientos fáciles sientan bien y mantienen el movimiento.',
    'el mismo día',
  ],
  'af-warm': [
    'Use calor si le sienta bien',
    'El calor puede aliviar una espalda tensa o dolorida. Envuelva el frío; nunca sobre piel adormecida.',
    '15 a 20 minutos',
  ],
  'af-easy': [
    'Nada de entrenamiento duro',
    'Los músculos cansados pueden pedir un día más ligero.',
    'el resto del día',
  ],
  'af-report': [
    'Avise de más dolor o síntomas raros',
    'Díganoslo, y busque ayuda médica si hay adormecimiento, debilidad, hinchazón de una pierna, dolor de pecho o dolor de cabeza intenso.',
  ],
  'bt-home': [
    'Haga sus estiramientos en casa',
    'El cuidado en casa le mantiene al mando de su dolor.',
    'casi cada día',
  ],
  'bt-active': [
    'Siga activo como le guste',
    'El movimiento regular tiene las mejores pruebas en el dolor de larga duración.',
    'casi cada día',
  ],
  'bt-relax': [
    'Practique la relajación',
    'Respirar despacio o pasear en calma alivia el estrés que alimenta el dolor.',
    '5 a 10 minutos al día',
  ],
  'bt-sleep': ['Cuide su sueño', 'Dormir mal empeora el dolor.', 'cada noche'],
  'bt-food': ['Coma equilibrado', 'Es parte de la salud; su efecto en el dolor aún se estudia.', 'cada día'],
  'bt-regular': [
    'Planee pocas sesiones y luego revise',
    'Varias sesiones suelen hacer más que una. Pare si nada cambia tras 4 a 6.',
    'al reservar',
  ],
  'bt-track': ['Anote su dolor y lo que puede hacer', 'Muestra si le está sirviendo.', 'cada semana'],
  'bt-plan': ['Siga su rehabilitación y su plan médico', 'No cambie medicinas sin quien se las recetó.'],
});
