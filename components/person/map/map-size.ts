/** The map's own measure: all of the world at once. */
export const mapWidth = 960;
export const mapHeight = 470;
