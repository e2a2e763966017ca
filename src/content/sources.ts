import type { Source } from './pack.js';
import { sourceOf } from './source-of.js';

/**
 * DOI or address, and a name where the id is none. Only what was read for its statement, in full or as an abstract,
 * with its address confirmed: nothing else is cited. docs/sources.md has the whole citations.
 */
const table: Readonly<Record<string, readonly [link: string, name?: string]>> = {
  Furlan2015: ['10.1002/14651858.CD001929.pub3'],
  Crawford2016: ['10.1093/pm/pnw099'],
  Mak2024: ['10.1001/jamanetworkopen.2024.22259'],
  Qaseem2017: ['10.7326/M16-2367'],
  NG59: ['https://www.nice.org.uk/guidance/ng59', 'NICE NG59'],
  KNGF2021: [
    'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/therapeutisch-proces/massage',
    'KNGF 2021',
  ],
  Skelly2020: ['https://www.ncbi.nlm.nih.gov/books/NBK556219/'],
  Bervoets2015: ['10.1016/j.jphys.2015.05.018'],
  Cook2015: ['10.1016/j.spinee.2015.06.049'],
  Perlman2012: ['10.1371/journal.pone.0030248'],
  Perlman2019: ['10.1007/s11606-018-4763-5'],
  Nelson2017: ['10.1097/PHM.0000000000000712'],
  Field2013: [
    'https://miami.pure.elsevier.com/en/publications/rheumatoid-arthritis-in-upper-limbs-benefits-from-moderate-pressu',
  ],
  Yuan2015: ['10.1016/j.math.2014.09.003'],
  Wu2021: ['10.3389/fmed.2021.697986'],
  Chaudhry2008: ['10.7556/jaoa.2008.108.8.379'],
  Denneny2019: ['10.1016/j.apmr.2018.06.019'],
  Moraska2015: ['10.1097/AJP.0000000000000091'],
  Davis2020: ['10.1136/bmjsem-2019-000614'],
  Poppendieck2016: ['10.1007/s40279-015-0420-x'],
  Guo2017: ['10.3389/fphys.2017.00747'],
  Brummitt2008: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC2953308/'],
  Shoemaker1997: [
    'https://journals.lww.com/acsm-msse/Fulltext/1997/05000/Failure_of_manual_massage_to_alter_limb_blood.4.aspx',
  ],
  Hinds2004: ['https://www.painscience.com/bibliography.php?hinds04'],
  Wiltshire2010: ['10.1249/MSS.0b013e3181c9214f'],
  Day1987: ['10.1093/ptj/67.6.926'],
  Kaada1989: ['10.1016/0306-3623(89)90200-0'],
  Field2005: ['10.1080/00207450590956459'],
  Moyer2011: ['10.1016/j.jbmt.2010.06.001'],
  Moyer2004: ['10.1037/0033-2909.130.1.3'],
  Rapaport2010: ['10.1089/acm.2009.0634'],
  Rapaport2012: ['10.1089/acm.2011.0071'],
  Liao2016: ['10.1097/JCN.0000000000000217'],
  JBMT2024: ['https://pubmed.ncbi.nlm.nih.gov/38432790/', 'Meta-analysis 2024'],
  Yeun2017: ['10.1589/jpts.29.365'],
  Deflorin2020: ['10.1089/acm.2020.0109'],
  Slater2019: ['10.2519/jospt.2019.0610'],
  Fathollahnejad2019: ['10.1186/s12891-019-2438-y'],
  Geneen2017: ['10.1002/14651858.CD011279.pub3'],
  French2006: ['10.1002/14651858.CD004750.pub2'],
  Nijs2024: ['10.3390/jcm13030644'],
  Bialosky2009: ['10.1016/j.math.2008.09.001'],
  AAOS2021: ['https://www.orthoguidelines.org/guideline-detail?id=1674', 'AAOS 2021'],
  Cambron2007: ['10.1089/acm.2006.6401'],
  Yin2014: ['10.1155/2014/480956'],
  NYSED: [
    'https://www.op.nysed.gov/professions/massage-therapy/precautions-massagebodywork-therapy',
    'New York State',
  ],
  'NCA-HARM': [
    'https://www.northerncarealliance.nhs.uk/patient-information/patient-leaflets/emergency-and-urgent-care-soft-tissue-injury-1',
    'NHS leaflet',
  ],
  CancerCouncil: [
    'https://www.cancercouncil.com.au/cancer-information/living-well/complementary-therapies/body-based-practices/massage/',
    'Cancer Council Australia',
  ],
  Sutham2020: ['10.1186/s12884-020-02924-w'],
  VTE2010: [
    'https://experts.illinois.edu/en/publications/venous-thromboembolism-following-vigorous-deep-tissue-massage',
    'Case report 2010',
  ],
  Behera2018: ['https://www.painscience.com/bibliography.php?behera18'],
  Mueller2021: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC8396946/'],
  Huang2013: ['10.1186/1477-7819-11-15'],
  Robinson2011: ['10.1186/1472-6882-11-88'],
  Ernst2009: ['https://www.ncbi.nlm.nih.gov/pubmedhealth/PMH0028405/'],
  CeballosLaita2024: ['10.3390/healthcare12060679', 'Ceballos-Laita 2024'],
  Haller2020: ['10.1186/s12891-019-3017-y'],
  Keeratitanont2015: ['10.1016/j.ctcp.2015.01.006'],
  Sisko2011: ['10.1089/acm.2010.0400'],
  Wiewelhove2019: ['10.3389/fphys.2019.00376'],
  Treede2019: ['10.1097/j.pain.0000000000001384'],
  RCEM: ['https://www.rcemlearning.co.uk/modules/cervical-artery-dissection/', 'RCEM'],
  PainScience: ['https://www.painscience.com/articles/drinking-water-after-massage.php', 'PainScience'],
  PerlmanNYT: [
    'https://wellbodymindheartspirit.com/2015/05/24/stay-hydrated-all-the-time-not-just-after-a-massage/',
    'A. Perlman',
  ],
};

/** What was read. */
export const sources: readonly Source[] = Object.entries(table).map(([id, [link, name]]) =>
  sourceOf({ id, link, name }),
);
