import type { Regel } from './regel.ts';

/** Plain danger phrases in other languages: safety may not depend on the language. Written without accents, as the words are compared. */
export const TALEN: readonly Regel[] = [
  {
    naam: 'talen/suicide', soort: 'suicide', niveau: 'duidelijk',
    patronen: [
      'want|wanna|wish .. to die', 'i .. want .. die|dead', 'kill myself|my self', 'killing myself', '~suicidal', 'commit suicide', 'suicide thoughts', 'end my life', 'take my own life', 'do not want to live|be here anymore', 'do not want to live', 'better off dead', 'wish i was|were dead', 'hang myself', 'no reason to live', 'thinking .. about .. suicide', 'hurt myself', 'end it all', 'not .. want .. wake up', 'my life .. over',
      'ich .. will|mochte .. sterben', 'ich .. nicht mehr leben', 'will .. nicht mehr leben', 'mich .. umbringen|toten', 'bringe mich um', '~selbstmord|suizid|selbstmordgedanken', 'mir das leben nehmen', 'ich will tot sein',
      'olmek istiyorum|isterim', 'kendimi oldurmek|oldurecegim|oldurucem', 'intihar', 'yasamak istemiyorum', 'canima kiymak', 'kendime zarar',
      'chce umrzec', 'chce sie zabic', 'zabic sie', 'zabije sie', 'samobojstwo|samobojstwie|samobojcze', 'nie chce zyc', 'nie chce mi sie zyc', 'odebrac sobie zycie',
      'je veux mourir', 'envie de mourir', 'me suicider|tuer', 'suicider|suicide', 'ne veux plus vivre', 'en finir',
      'quiero morir|morirme|matarme', 'suicidarme|suicidio', 'no quiero vivir', 'no quiero seguir viviendo', 'quitarme la vida',
      'хочу умереть|вмерти|померти', 'хочу убити себе', 'убити себе', 'убить себя', 'покончить', 'самогубство|самоубийство|суицид|самогубства', 'не хочу жити|жить', 'не хочу бильше жити', 'покинчити .. життям',
      'اريد ان اموت', 'اريد الموت', 'اريد اموت', 'بدي اموت', 'بدي موت', 'اقتل نفسي', 'اقتل حالي', 'انتحار|الانتحار|انتحر|سانتحر', 'لا اريد ان اعيش', 'لا اريد العيش', 'ما بدي اعيش', 'ابغى اموت', 'عايز اموت', 'بغيت نموت',
      'چاوته مرگ', 'می خواهم بمیرم', 'میخواهم بمیرم', 'خودکشی', 'vreau sa mor', 'искам да умра', 'voglio morire', 'quero morrer', 'rabbi doodi', 'waxaan rabaa inaan dhinto', 
    ],
    niet: ['hunger|laughing|embarrassment|pesto'],
  },
  {
    naam: 'talen/geweld', soort: 'geweld', niveau: 'duidelijk',
    patronen: [
      'he|she|husband|boyfriend|wife|father|dad|mother|mom|brother|partner|ex .. hits|hit|beats|beat|hurts|hurt|kicks|punched|punches|chokes|choked|abuses|abused|rapes|raped|threatens|threatened|slaps|strangled|attacks me|us|my|her', 'beats|hits|beating|hitting me|us|my', 'threatens|threatened|wants|going to kill me|us|her', 'kill me', 'domestic violence', 'afraid|scared of .. husband|boyfriend|partner|father|ex', 'i was|am|got .. beaten|raped|abused|assaulted', 'sexually abused|assaulted', 'forced .. marry|marriage|sex', 'i .. hit|beat my wife|husband|kids|child|children|son|daughter', 'not safe at home', 'my life .. danger',
      'er|sie|mann|vater|freund|frau|mutter .. schlagt|schlug|bedroht|verprugelt|misshandelt|vergewaltigt .. mich|uns|kinder|sie', 'schlagt mich|uns', 'mich .. geschlagen|bedroht|vergewaltigt', 'will mich umbringen', 'hausliche gewalt', 'angst vor meinem|meiner .. mann|vater|freund|mutter',
      'kocam|esim|babam|annem|sevgilim|abim|adam|o .. dovuyor|doviyor|vuruyor|tehdit', 'beni .. dovuyor|vuruyor|dovdu|tehdit|olduruyor|oldurecek|oldurmekle', 'dovuyor|dovdu|dayak|siddet', 'bana vuruyor|vurdu', 'tecavuz', 'kocamdan korkuyorum', 'zorla evlen*',
      'maz|on|ojciec|partner|chlopak|mezczyzna .. bije|bil|uderzyl|grozi|pobil .. mnie|nas|dzieci', 'bije mnie|nas|dzieci', 'mnie bije|bil|pobil|uderzyl', 'uderzyl mnie', 'grozi mi', 'przemoc domowa', 'przemoc', 'zgwalcil|zgwalcona|gwalci', 'boje sie meza',
      'il|mari|elle|pere|copain|mere .. frappe|bat|menace|tape .. moi|nous|enfants', 'il me frappe|bat|menace|tape', 'mari me frappe|bat|menace', 'me frappe|bat', 'me .. frappe|viole|menace', 'violee|viol|violence conjugale', 'peur de mon mari',
      'el|marido|esposo|novio|padre|pareja .. pega|golpea|amenaza|maltrata', 'me pega|golpea|golpeo|pego|maltrata|amenaza|violo', 'maltrato|violencia .. domestica|genero|casa', 'violencia domestica', 'miedo a mi marido',
      'мене бʼє', 'мене бє|бье|бит|бьет|бив|побив', 'бье мене', 'бьет меня', 'меня бьет|избил|избивает|бьют', 'чоловик|муж|вин .. бье|бьет|бив|погрожуе|угрожае|угрожает|побив|избил', "б'є мене", "мене б'є", "чоловик б'є", "чоловік б'є", 'погрожуе|угрожает мени|мне|вбити|убить', 'домашне насильство', 'домашнее насилие', 'насильство|насилие', 'згвалтував|изнасиловал|изнасилование',
      'زوجي يضربني', 'يضربني|ضربني|تضربني|يضربنا|بيضربني|كيضربني', 'يهددني|هددني|بيهددني', 'يريد قتلي', 'سيقتلني|يقتلني', 'اغتصبني|اغتصاب', 'عنف منزلي', 'اخاف من زوجي', 'خايفة من زوجي', 'می زند|میزند',
    ],
  },
  {
    naam: 'talen/medisch', soort: 'medisch', niveau: 'duidelijk',
    patronen: [
      'can not breathe', 'can not .. breath', 'not breathing', 'chest pain', 'pain in .. chest', 'heart attack', 'having a stroke', 'unconscious', 'overdose|overdosed', 'call .. ambulance', 'need .. ambulance', 'bleeding .. lot|heavily|badly', 'not waking up', 'took .. too many|lot .. pills', 'took .. pills', 'collapsed',
      'herzinfarkt|herzanfall', 'schmerzen .. brust', 'brustschmerzen', 'bekomme keine luft', 'keine luft', 'atmet nicht', 'bewusstlos', 'krankenwagen', 'schlaganfall', 'notarzt', 'blutet stark',
      'nefes alamiyorum|alamiyor', 'kalp krizi', 'gogsum agriyor', 'gogsumde agri', 'ambulans', 'bayildi', 'bilinci kapali', 'nefes almiyor',
      'nie moge oddychac', 'nie oddycha', 'zawal', 'bol w klatce', 'nieprzytomny|nieprzytomna', 'karetka|karetke|pogotowie', 'udar',
      'ne respire pas|plus', 'peux pas respirer', 'crise cardiaque', 'douleur .. poitrine', 'mal a la poitrine', 'inconscient|inconsciente',
      'no puedo respirar', 'no respira', 'dolor .. pecho', 'infarto', 'inconsciente', 'ambulancia',
      'не може дихати', 'не можу дихати', 'не дихае|дышит', 'не могу дышать', 'биль .. грудях', 'боль .. груди', 'серцевий|сердечный напад|приступ', 'инфаркт|инсульт', 'швидку|скорую|швидка|скорая', 'без свидомости', 'без сознания',
      'لا استطيع التنفس', 'لا يتنفس', 'الم في الصدر|صدري', 'سيارة اسعاف', 'اسعاف|الاسعاف', 'نوبة قلبية', 'فاقد الوعي', 'لا اقدر اتنفس', 'جلطة',
    ],
    niet: ['transport|ambulance .. kosten|rekening', 'rekening|kosten|geweest'],
  },
  {
    naam: 'talen/acuut', soort: 'acuut', niveau: 'duidelijk',
    patronen: [
      'house|kitchen|building|flat .. on fire', 'there is .. fire', 'is on fire', 'smell gas', 'gas leak', 'with a knife|gun', 'has a knife|gun', 'call .. police', 'need .. police', 'someone .. breaking in', 'child|son|daughter|mother|father .. missing', 'i am in danger', 'emergency', 'es brennt', 'feuer im', 'feuer', 'gasgeruch', 'polizei .. rufen|schnell|bitte|sofort', 'vermisst', 'mit .. messer',
      'yangin|yaniyor', 'gaz kokusu', 'imdat', 'bicak|bicakla', 'kayip', 'pali sie', 'pozar', 'czuje gaz', 'policja|policje', 'ratunku', 'zaginal|zaginela', 'z nozem', 'incendie', 'au feu', 'odeur de gaz', 'au secours', 'police', 'disparu', 'incendio', 'fuego', 'olor a gas', 'socorro', 'policia', 'desaparecido',
      'пожежа|пожар', 'горить|горит', 'газом', 'допоможить|помогите|рятуйте', 'полицию|полиция|полиция', 'з ножем', 'с ножом', 'حريق|الحريق', 'رائحة غاز', 'النجدة', 'الشرطة|شرطة', 'سكين',
    ],
      },
];
