import type { Source } from './pack.js';

/**
 * Citation, and DOI or address. Only what was read for its statement, in full or as an abstract, with its address
 * confirmed: nothing else is cited.
 */
const table: Readonly<Record<string, readonly [citation: string, link: string]>> = {
  Furlan2015: [
    'Furlan AD et al. 2015. Massage for low-back pain. Cochrane Database Syst Rev',
    '10.1002/14651858.CD001929.pub3',
  ],
  Crawford2016: [
    'Crawford C et al. 2016. Impact of massage therapy on function in pain populations, Part I. Pain Med',
    '10.1093/pm/pnw099',
  ],
  Mak2024: [
    'Mak S et al. 2024. Use of massage therapy for pain, 2018-2023. JAMA Netw Open',
    '10.1001/jamanetworkopen.2024.22259',
  ],
  Qaseem2017: [
    'Qaseem A et al. 2017. ACP guideline: noninvasive treatments for low back pain. Ann Intern Med',
    '10.7326/M16-2367',
  ],
  NG59: ['NICE NG59. Low back pain and sciatica in over 16s', 'https://www.nice.org.uk/guidance/ng59'],
  KNGF2021: [
    'KNGF 2021. Low back pain guideline, C.4.2 Massage',
    'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/therapeutisch-proces/massage',
  ],
  Skelly2020: [
    'Skelly AC et al. 2020. Noninvasive nonpharmacological treatment for chronic pain. AHRQ CER 227',
    'https://www.ncbi.nlm.nih.gov/books/NBK556219/',
  ],
  Bervoets2015: [
    'Bervoets DC et al. 2015. Massage therapy for common musculoskeletal disorders. J Physiother',
    '10.1016/j.jphys.2015.05.018',
  ],
  Cook2015: [
    'Cook AJ et al. 2015. Additional massage for chronic neck pain. Spine J',
    '10.1016/j.spinee.2015.06.049',
  ],
  Perlman2012: [
    'Perlman AI et al. 2012. Massage for knee OA: dose-finding trial. PLoS One',
    '10.1371/journal.pone.0030248',
  ],
  Perlman2019: ['Perlman A et al. 2019. Massage for knee OA. J Gen Intern Med', '10.1007/s11606-018-4763-5'],
  Nelson2017: [
    'Nelson NL, Churilla JR. 2017. Massage for pain and function in arthritis. Am J Phys Med Rehabil',
    '10.1097/PHM.0000000000000712',
  ],
  Field2013: [
    'Field T et al. 2013. Rheumatoid arthritis in upper limbs, moderate v light pressure. Complement Ther Clin Pract',
    'https://miami.pure.elsevier.com/en/publications/rheumatoid-arthritis-in-upper-limbs-benefits-from-moderate-pressu',
  ],
  Yuan2015: [
    'Yuan SLK et al. 2015. Styles of massage in fibromyalgia. Man Ther',
    '10.1016/j.math.2014.09.003',
  ],
  Wu2021: [
    'Wu Z et al. 2021. Myofascial release for chronic low back pain. Front Med',
    '10.3389/fmed.2021.697986',
  ],
  Chaudhry2008: [
    'Chaudhry H et al. 2008. 3-D model for deformation of human fasciae in manual therapy. J Am Osteopath Assoc',
    '10.7556/jaoa.2008.108.8.379',
  ],
  Denneny2019: [
    'Denneny D et al. 2019. Trigger point manual therapy for chronic noncancer pain. Arch Phys Med Rehabil',
    '10.1016/j.apmr.2018.06.019',
  ],
  Moraska2015: [
    'Moraska AF et al. 2015. Trigger-point massage for tension-type headache, placebo-controlled. Clin J Pain',
    '10.1097/AJP.0000000000000091',
  ],
  Davis2020: [
    'Davis HL et al. 2020. Effect of sports massage on performance and recovery. BMJ Open Sport Exerc Med',
    '10.1136/bmjsem-2019-000614',
  ],
  Poppendieck2016: [
    'Poppendieck W et al. 2016. Massage and performance recovery. Sports Med',
    '10.1007/s40279-015-0420-x',
  ],
  Guo2017: [
    'Guo J et al. 2017. Massage and delayed onset muscle soreness. Front Physiol',
    '10.3389/fphys.2017.00747',
  ],
  Brummitt2008: [
    'Brummitt J. 2008. The role of massage in sports performance and rehabilitation. N Am J Sports Phys Ther',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC2953308/',
  ],
  Shoemaker1997: [
    'Shoemaker JK et al. 1997. Failure of manual massage to alter limb blood flow. Med Sci Sports Exerc',
    'https://journals.lww.com/acsm-msse/Fulltext/1997/05000/Failure_of_manual_massage_to_alter_limb_blood.4.aspx',
  ],
  Hinds2004: [
    'Hinds T et al. 2004. Massage, limb and skin blood flow after exercise. Med Sci Sports Exerc',
    'https://www.painscience.com/bibliography.php?hinds04',
  ],
  Wiltshire2010: [
    "Wiltshire EV et al. 2010. Massage impairs post-exercise muscle blood flow and 'lactic acid' removal. Med Sci Sports Exerc",
    '10.1249/MSS.0b013e3181c9214f',
  ],
  Day1987: ['Day JA et al. 1987. Massage and serum beta-endorphin. Phys Ther', '10.1093/ptj/67.6.926'],
  Kaada1989: [
    'Kaada B, Torsteinbo O. 1989. Plasma beta-endorphins in connective tissue massage. Gen Pharmacol',
    '10.1016/0306-3623(89)90200-0',
  ],
  Field2005: [
    'Field T et al. 2005. Cortisol decreases and serotonin and dopamine increase following massage. Int J Neurosci',
    '10.1080/00207450590956459',
  ],
  Moyer2011: [
    'Moyer CA et al. 2011. Does massage therapy reduce cortisol? J Bodyw Mov Ther',
    '10.1016/j.jbmt.2010.06.001',
  ],
  Moyer2004: [
    'Moyer CA et al. 2004. A meta-analysis of massage therapy research. Psychol Bull',
    '10.1037/0033-2909.130.1.3',
  ],
  Rapaport2010: [
    'Rapaport MH et al. 2010. Single Swedish massage session and immune/HPA function. J Altern Complement Med',
    '10.1089/acm.2009.0634',
  ],
  Rapaport2012: [
    'Rapaport MH et al. 2012. Repeated massage and immune/HPA function. J Altern Complement Med',
    '10.1089/acm.2011.0071',
  ],
  Xiong2015: [
    'Xiong XJ et al. 2015. Massage for essential hypertension. J Hum Hypertens',
    '10.1038/jhh.2014.52',
  ],
  Liao2016: [
    'Liao IC et al. 2016. Massage and blood pressure. J Cardiovasc Nurs',
    '10.1097/JCN.0000000000000217',
  ],
  JBMT2024: [
    'Meta-analysis of massage in hypertension. J Bodyw Mov Ther 2024',
    'https://pubmed.ncbi.nlm.nih.gov/38432790/',
  ],
  Yeun2017: ['Yeun YR. 2017. Massage and shoulder range of motion. J Phys Ther Sci', '10.1589/jpts.29.365'],
  Deflorin2020: [
    'Deflorin C et al. 2020. Physical management of scar tissue. J Altern Complement Med',
    '10.1089/acm.2020.0109',
  ],
  Slater2019: [
    "Slater D et al. 2019. 'Sit up straight': time to re-evaluate. J Orthop Sports Phys Ther",
    '10.2519/jospt.2019.0610',
  ],
  Fathollahnejad2019: [
    'Fathollahnejad K et al. 2019. Manual therapy plus stabilising exercise for forward head posture. BMC Musculoskelet Disord',
    '10.1186/s12891-019-2438-y',
  ],
  Geneen2017: [
    'Geneen LJ et al. 2017. Physical activity and exercise for chronic pain: overview of Cochrane reviews',
    '10.1002/14651858.CD011279.pub3',
  ],
  French2006: [
    'French SD et al. 2006. Superficial heat or cold for low back pain. Cochrane',
    '10.1002/14651858.CD004750.pub2',
  ],
  Nijs2024: [
    'Nijs J et al. 2024. Personalized multimodal lifestyle intervention for chronic pain. J Clin Med',
    '10.3390/jcm13030644',
  ],
  Bialosky2009: [
    'Bialosky JE et al. 2009. Mechanisms of manual therapy: a comprehensive model. Man Ther',
    '10.1016/j.math.2008.09.001',
  ],
  AAOS2021: [
    'AAOS/METRC 2021 guideline: pain alleviation after extremity/pelvis surgery: massage',
    'https://www.orthoguidelines.org/guideline-detail?id=1674',
  ],
  Cambron2007: [
    'Cambron JA et al. 2007. Side-effects of massage therapy. J Altern Complement Med',
    '10.1089/acm.2006.6401',
  ],
  Yin2014: [
    'Yin P et al. 2014. Adverse events of massage in pain-related conditions. Evid Based Complement Alternat Med',
    '10.1155/2014/480956',
  ],
  NCCIHlbp: [
    'NCCIH. Low-back pain and complementary health approaches',
    'https://www.nccih.nih.gov/health/low-back-pain-and-complementary-health-approaches-what-you-need-to-know',
  ],
  NYSED: [
    'New York State Education Department, Office of the Professions. Precautions for massage/bodywork therapy',
    'https://www.op.nysed.gov/professions/massage-therapy/precautions-massagebodywork-therapy',
  ],
  'NCA-HARM': [
    'Northern Care Alliance NHS Foundation Trust. Soft tissue injury leaflet',
    'https://www.northerncarealliance.nhs.uk/patient-information/patient-leaflets/emergency-and-urgent-care-soft-tissue-injury-1',
  ],
  CancerCouncil: [
    'Cancer Council Australia. Massage',
    'https://www.cancercouncil.com.au/cancer-information/living-well/complementary-therapies/body-based-practices/massage/',
  ],
  Sutham2020: [
    'Sutham K et al. 2020. Leg massage in pregnancy with unrecognised DVT: case report. BMC Pregnancy Childbirth',
    '10.1186/s12884-020-02924-w',
  ],
  VTE2010: [
    'Venous thromboembolism following vigorous deep tissue massage: case report. Phys Sportsmed 2010',
    'https://experts.illinois.edu/en/publications/venous-thromboembolism-following-vigorous-deep-tissue-massage',
  ],
  Behera2018: [
    'Behera C et al. 2018. Leg massage by mother resulting in fatal pulmonary thromboembolism',
    'https://www.painscience.com/bibliography.php?behera18',
  ],
  Mueller2021: [
    'Mueller SM, Grunwald M. 2021. Relaxation massage during pregnancy: review of RCTs. J Clin Med',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC8396946/',
  ],
  Huang2013: [
    'Huang TW et al. 2013. MLD for breast-cancer-related lymphedema. World J Surg Oncol',
    '10.1186/1477-7819-11-15',
  ],
  Robinson2011: [
    'Robinson N et al. 2011. The evidence for shiatsu. BMC Complement Altern Med',
    '10.1186/1472-6882-11-88',
  ],
  Ernst2009: [
    'Ernst E. 2009. Is reflexology an effective intervention? Med J Aust',
    'https://www.ncbi.nlm.nih.gov/pubmedhealth/PMH0028405/',
  ],
  CeballosLaita2024: [
    'Ceballos-Laita L et al. 2024. Is craniosacral therapy effective? Healthcare',
    '10.3390/healthcare12060679',
  ],
  Haller2020: [
    'Haller H et al. 2020. Craniosacral therapy for chronic pain. BMC Musculoskelet Disord',
    '10.1186/s12891-019-3017-y',
  ],
  Keeratitanont2015: [
    'Keeratitanont K et al. 2015. Traditional Thai massage for chronic pain. Complement Ther Clin Pract',
    '10.1016/j.ctcp.2015.01.006',
  ],
  Sisko2011: [
    'Sisko PK et al. 2011. Corporate chair massage program. J Altern Complement Med',
    '10.1089/acm.2010.0400',
  ],
  Wiewelhove2019: [
    'Wiewelhove T et al. 2019. Foam rolling on performance and recovery. Front Physiol',
    '10.3389/fphys.2019.00376',
  ],
  Treede2015: [
    'Treede RD et al. 2015. A classification of chronic pain for ICD-11. Pain',
    '10.1097/j.pain.0000000000000160',
  ],
  Treede2019: [
    'Treede RD et al. 2019. Chronic pain as a symptom or a disease: IASP classification for ICD-11. Pain',
    '10.1097/j.pain.0000000000001384',
  ],
  RCEM: [
    'RCEMLearning. Cervical artery dissection: initial symptoms',
    'https://www.rcemlearning.co.uk/modules/cervical-artery-dissection/',
  ],
  PainScience: [
    'Ingraham P. Why drink water after massage? PainScience.com',
    'https://www.painscience.com/articles/drinking-water-after-massage.php',
  ],
  PerlmanNYT: [
    'Adam Perlman, quoted in the New York Times Well column, 2015',
    'https://wellbodymindheartspirit.com/2015/05/24/stay-hydrated-all-the-time-not-just-after-a-massage/',
  ],
};

/** What was read. */
export const sources: readonly Source[] = Object.entries(table).map(([id, [citation, link]]) => ({
  id,
  citation,
  link: link.startsWith('10.') ? `https://doi.org/${link}` : link,
}));
