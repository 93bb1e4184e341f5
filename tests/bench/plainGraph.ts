import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { Scene } from '#shared/map/scene.ts'
import { root } from '../../scripts/checkout.mjs'

const library = readFileSync(join(root, 'node_modules/cytoscape/dist/cytoscape.min.js'), 'utf8')

type Plain = {
  readonly nodes: readonly { id: string; label: string; x: number; y: number }[]
  readonly edges: readonly { from: string; to: string }[]
  readonly size: { readonly width: number; readonly height: number }
}

/**
 * The cards and moves of a scene in an empty page, drawn by Cytoscape alone: rectangles with a label,
 * straight lines with an arrow. It draws neither pay, times nor ways around cards.
 */
export async function showPlainGraph(page: Page, scene: Scene): Promise<void> {
  const [first] = scene.cards
  const plain: Plain = {
    nodes: scene.cards.map(({ id, title, x, y }) => ({ id, label: title, x, y })),
    edges: scene.lines.flatMap(({ fromId, toId }) => (fromId ? [{ from: fromId, to: toId }] : [])),
    size: { width: first?.width ?? 0, height: first?.height ?? 0 },
  }
  await page.setContent(
    '<div id="graph" style="position: absolute; inset: 40px 290px 24px 48px"></div>',
  )
  await page.addScriptTag({ content: library })
  await page.evaluate((graph) => {
    const cytoscape = Reflect.get(window, 'cytoscape')
    const cy = cytoscape({
      container: document.getElementById('graph'),
      pixelRatio: 1,
      elements: [
        ...graph.nodes.map(({ id, label, x, y }) => ({
          data: { id, label },
          position: { x, y },
        })),
        ...graph.edges.map(({ from, to }) => ({ data: { source: from, target: to } })),
      ],
      style: [
        {
          selector: 'node',
          style: {
            shape: 'rectangle',
            width: graph.size.width,
            height: graph.size.height,
            label: 'data(label)',
            'text-valign': 'center',
            'background-color': '#e8e4da',
          },
        },
        {
          selector: 'edge',
          style: { width: 2, 'curve-style': 'straight', 'target-arrow-shape': 'triangle' },
        },
      ],
      layout: { name: 'preset' },
    })
    cy.fit()
    Reflect.set(window, 'cy', cy)
  }, plain)
}

/** Brings the graph to a size: all of it, or one unit a pixel with a node in the middle. */
export async function sizePlainGraph(page: Page, size: 'fit' | 'full'): Promise<void> {
  await page.evaluate((wanted) => {
    const cy = Reflect.get(window, 'cy')
    if (wanted === 'fit') cy.fit()
    else {
      cy.zoom(1)
      cy.center(cy.nodes()[0])
    }
  }, size)
}
