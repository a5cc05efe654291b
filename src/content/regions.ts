// The ten regions of the body from foot to head, what each can do in degrees, and how that falls with age.
import type { AgeFactors, Region } from './schema.ts';

/**
 * Regions with their ranges at age 20–39, in degrees, per side for rotation and side-bend.
 * The first range of each is the one that the chart shows. Roles are a coaching idea, not a finding.
 */
export const regions = [
  {
    id: 'ankle',
    role: 'mobility',
    ranges: [
      {
        // Weight on the foot, knee towards the wall.
        motion: 'dorsiflexion',
        degrees: 40,
        basis: 'named',
        ageRow: 'ankle-knee',
        sources: ['general-knowledge']
      }
    ],
    sources: ['soucie-2011', 'general-knowledge']
  },
  {
    id: 'knee',
    role: 'stability',
    ranges: [
      { motion: 'flexion', degrees: 140, basis: 'named', ageRow: 'ankle-knee', sources: ['soucie-2011'] }
    ],
    sources: ['soucie-2011', 'general-knowledge']
  },
  {
    id: 'hip',
    role: 'mobility',
    ranges: [
      {
        // One figure for both ways of turning, rounded from inward 29.6–37.9 and outward 38.5–41.8.
        motion: 'rotation',
        degrees: 40,
        basis: 'ours',
        ageRow: 'hip',
        sources: ['kouyoumdjian-2012', 'ours']
      },
      {
        motion: 'inward-rotation',
        degrees: 34,
        basis: 'measured',
        ageRow: 'hip',
        sources: ['kouyoumdjian-2012']
      },
      { motion: 'extension', degrees: 17, basis: 'named', ageRow: 'hip', sources: ['soucie-2011'] },
      // Forward bend with the knees nearly straight.
      { motion: 'flexion', degrees: 90, basis: 'ours', ageRow: 'hip', sources: ['ours'] }
    ],
    sources: ['kouyoumdjian-2012', 'soucie-2011', 'general-knowledge']
  },
  {
    id: 'pelvis',
    role: 'stability',
    ranges: [
      {
        // The joints at the back of the pelvis: shown on the chart, never a supplier in the motion budget.
        motion: 'rotation',
        degrees: 2,
        basis: 'measured',
        ageRow: 'none',
        sources: ['goode-2008', 'sturesson-2000']
      }
    ],
    sources: ['goode-2008', 'sturesson-2000', 'general-knowledge']
  },
  {
    id: 'lumbar',
    role: 'stability',
    ranges: [
      {
        // Between MRI (7–10) and skin-mounted methods (12–15).
        motion: 'rotation',
        degrees: 12,
        basis: 'ours',
        ageRow: 'lumbar-rotation',
        sources: ['fujii-2007', 'thoracic-mobilisation-mri-2023', 'general-knowledge', 'ours']
      },
      {
        motion: 'flexion',
        degrees: 52,
        basis: 'measured',
        ageRow: 'lumbar-bending',
        sources: ['narimani-2018', 'esola-1996']
      },
      {
        motion: 'extension',
        degrees: 23,
        basis: 'named',
        ageRow: 'lumbar-bending',
        sources: ['general-knowledge']
      },
      {
        motion: 'side-bend',
        degrees: 22,
        basis: 'named',
        ageRow: 'lumbar-bending',
        sources: ['general-knowledge']
      }
    ],
    sources: ['fujii-2007', 'narimani-2018', 'esola-1996', 'general-knowledge']
  },
  {
    id: 'thoracic',
    role: 'mobility',
    ranges: [
      {
        // What is left of a seated trunk turn of 50 when the low back gives 12; lying CT shows about 25.
        motion: 'rotation',
        degrees: 38,
        basis: 'ours',
        ageRow: 'thoracic',
        sources: ['thoracic-mobilisation-mri-2023', 'fujimori-2012', 'ours']
      },
      {
        motion: 'extension',
        degrees: 18,
        basis: 'measured',
        ageRow: 'thoracic',
        sources: ['edmondston-2012b']
      },
      {
        motion: 'flexion',
        degrees: 25,
        basis: 'named',
        ageRow: 'thoracic',
        sources: ['general-knowledge']
      },
      {
        motion: 'side-bend',
        degrees: 22,
        basis: 'named',
        ageRow: 'thoracic',
        sources: ['general-knowledge']
      }
    ],
    sources: ['edmondston-2012b', 'thoracic-mobilisation-mri-2023', 'general-knowledge']
  },
  {
    id: 'scapulothoracic',
    role: 'stability',
    ranges: [
      {
        motion: 'upward-rotation',
        degrees: 60,
        basis: 'named',
        ageRow: 'shoulder',
        sources: ['general-knowledge', 'inman-1944']
      },
      { motion: 'posterior-tilt', degrees: 35, basis: 'ours', ageRow: 'shoulder', sources: ['ours'] }
    ],
    sources: ['braman-2009', 'inman-1944', 'general-knowledge']
  },
  {
    id: 'glenohumeral',
    role: 'mobility',
    ranges: [
      {
        motion: 'elevation',
        degrees: 120,
        basis: 'named',
        ageRow: 'shoulder',
        sources: ['general-knowledge']
      },
      { motion: 'external-rotation', degrees: 125, basis: 'ours', ageRow: 'shoulder', sources: ['ours'] }
    ],
    sources: ['soucie-2011', 'braman-2009', 'general-knowledge']
  },
  {
    id: 'lower-cervical',
    role: 'stability',
    ranges: [
      {
        // Above both measurements: MRI 18.4, moving X-ray 10.
        motion: 'rotation',
        degrees: 24,
        basis: 'ours',
        ageRow: 'neck-rotation',
        sources: ['ishii-2004b', 'dual-fluoroscopy-2021', 'ours']
      },
      { motion: 'flexion', degrees: 40, basis: 'ours', ageRow: 'neck-rotation', sources: ['ours'] }
    ],
    sources: ['ishii-2004b', 'dual-fluoroscopy-2021', 'general-knowledge']
  },
  {
    id: 'upper-cervical',
    role: 'mobility',
    ranges: [
      {
        motion: 'rotation',
        degrees: 40,
        basis: 'measured',
        ageRow: 'neck-rotation',
        sources: ['ishii-2004a', 'dual-fluoroscopy-2021']
      },
      { motion: 'flexion', degrees: 15, basis: 'ours', ageRow: 'neck-rotation', sources: ['ours'] }
    ],
    sources: ['ishii-2004a', 'dual-fluoroscopy-2021', 'general-knowledge']
  }
] as const satisfies readonly Region[];

/** How ranges fall with age. The direction comes from studies, the size is ours. */
export const ageFactors = [
  { row: 'neck-rotation', factors: [1, 0.97, 0.92, 0.86, 0.8], sources: ['swinkels-2014', 'ours'] },
  { row: 'thoracic', factors: [1, 0.97, 0.93, 0.86, 0.78], sources: ['edmondston-2011', 'ours'] },
  {
    row: 'lumbar-rotation',
    factors: [1, 1, 0.98, 0.97, 0.95],
    sources: ['intolo-2009', 'arshad-2019', 'ours']
  },
  {
    row: 'lumbar-bending',
    factors: [1, 0.93, 0.87, 0.8, 0.72],
    sources: ['intolo-2009', 'arshad-2019', 'ours']
  },
  { row: 'hip', factors: [1, 0.97, 0.93, 0.89, 0.85], sources: ['kouyoumdjian-2012', 'ours'] },
  { row: 'shoulder', factors: [1, 0.99, 0.97, 0.95, 0.92], sources: ['soucie-2011', 'ours'] },
  { row: 'ankle-knee', factors: [1, 0.98, 0.95, 0.92, 0.88], sources: ['soucie-2011', 'ours'] },
  { row: 'none', factors: [1, 1, 1, 1, 1], sources: ['ours'] }
] as const satisfies readonly AgeFactors[];
