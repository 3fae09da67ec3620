// Renders Vega-Lite documents with the npm packages vega and vega-lite and prints what they draw.
// node marks.cjs FOLDER_OF_PACKAGES DOCUMENTS.json: a list of documents in, a list of lists of marks out.
const path = require('path');
const fs = require('fs');

const packages = path.resolve(process.argv[2], 'node_modules');
const vega = require(path.join(packages, 'vega'));
const vegaLite = require(path.join(packages, 'vega-lite'));

/** The marks of the data: neither axes, legends, titles nor backgrounds. */
function collect(item, marks) {
    if (item.role && /^(axis|legend|title)/.test(item.role)) return;
    if (item.marktype && item.marktype !== 'group') {
        for (const one of item.items) {
            const datum = one.datum || {};
            const line = item.marktype === 'line' || item.marktype === 'area';
            marks.push({type: item.marktype, x: one.x, y: one.y, width: one.width, height: one.height,
                        startAngle: one.startAngle, endAngle: one.endAngle, defined: one.defined, part: line,
                        datum});
        }
        return;
    }
    for (const child of item.items || []) collect(child, marks);
}

async function draw(document) {
    const compiled = vegaLite.compile(document, {logger: vega.logger(vega.Error)});
    const view = new vega.View(vega.parse(compiled.spec), {renderer: 'none'}).initialize();
    await view.runAsync();
    const svg = await view.toSVG();
    const marks = [];
    for (const group of view.scenegraph().root.items) collect(group, marks);
    return {marks, svg: svg.length};
}

(async () => {
    const documents = JSON.parse(fs.readFileSync(process.argv[3], 'utf8'));
    const drawn = [];
    for (const document of documents) drawn.push(await draw(document));
    process.stdout.write(JSON.stringify(drawn));
})().catch(error => { console.error(error.stack); process.exit(1); });
