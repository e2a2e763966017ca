import config from './web-test-runner.config.mjs';
config.reporters.push({ onTestRunFinished({ sessions }) {
  const rows=[]; const walk=(s,b,f)=>{ for (const t of s?.tests??[]) rows.push([t.duration??0,b,t.name.slice(0,60),f]); for (const i of s?.suites??[]) walk(i,b,f); };
  for (const s of sessions) walk(s.testResults,s.browser.name,s.testFile);
  const sum={}; for (const [d,b] of rows) sum[b]=(sum[b]??0)+d; console.log('SUM',sum);
  rows.sort((a,b)=>b[0]-a[0]); for (const r of rows.slice(0,40)) console.log(r[0],r[1],r[2]);
}});
export default config;
