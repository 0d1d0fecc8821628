/** The screens that lead to the one that is seen; the browser's own history only holds how deep it is, never a name. */
export interface Trail<Place> {
  readonly places: readonly Place[];
  readonly at: number;
}

export function here<Place>(trail: Trail<Place>): Place {
  return trail.places[trail.at] as Place;
}

export function begun<Place>(home: Place): Trail<Place> {
  return { places: [home], at: 0 };
}

export function gone<Place>(trail: Trail<Place>, to: Place): Trail<Place> {
  return { places: [...trail.places.slice(0, trail.at + 1), to], at: trail.at + 1 };
}

/** The screen that is seen gives its place to another: back leads past it. */
export function swapped<Place>(trail: Trail<Place>, to: Place): Trail<Place> {
  return { places: [...trail.places.slice(0, trail.at), to], at: trail.at };
}

/** As the phone's back and forward buttons ask; a depth that no longer exists is the nearest that does. */
export function movedTo<Place>(trail: Trail<Place>, depth: number): Trail<Place> {
  return { ...trail, at: Math.max(0, Math.min(depth, trail.places.length - 1)) };
}
