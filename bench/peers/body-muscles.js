export { BodyChart, ViewSide } from 'body-muscles';
