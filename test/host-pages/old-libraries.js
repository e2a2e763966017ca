// What libraries of old did to everyone's objects. They can be enumerated, as they were.
Array.prototype.toJSON = function () {
  return `[${this.map(each => JSON.stringify(each)).join(', ')}]`;
};
String.prototype.toJSON = function () {
  return `"${this}"`;
};
Array.prototype.each = Array.prototype.forEach;
Array.prototype.first = function () {
  return this[0];
};
Object.prototype.extend = function (source) {
  return Object.assign(this, source);
};
Array.from = function (item) {
  return item
    ? typeof item.length === 'number' && typeof item !== 'string'
      ? [].slice.call(item)
      : [item]
    : [];
};
Function.prototype.bind = function (context, ...given) {
  const { apply } = this;
  const bound = (...more) => apply.call(this, context, [...given, ...more]);
  return bound;
};
Element.prototype.remove = function () {
  this.parentNode?.removeChild(this);
  return this;
};
Element.prototype.hide = function () {
  this.style.display = 'none';
};
window.$ = id => document.getElementById(id);
