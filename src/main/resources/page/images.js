"use strict";
// Paintings at the pixels of the screen, over the cells, and the brush of who paints.
(function (api) {
  var pen = api.pen, made = 0;

  // Puts part of an image, in its own pixels, where it belongs; a smaller image is drawn larger.
  function put(image, left, top, right, bottom) {
    left = Math.max(0, Math.floor(left));
    top = Math.max(0, Math.floor(top));
    right = Math.min(image.width, Math.ceil(right));
    bottom = Math.min(image.height, Math.ceil(bottom));
    if (right <= left || bottom <= top) { return; }
    image.pen.putImageData(image.data, 0, 0, left, top, right - left, bottom - top);
    var place = image.place(), sx = place.w / image.width, sy = place.h / image.height;
    pen.imageSmoothingEnabled = true;
    pen.drawImage(image.canvas, left, top, right - left, bottom - top, place.x + left * sx, place.y + top * sy,
      (right - left) * sx, (bottom - top) * sy);
  }

  api.image = function (pixels, across, column, row, columns, rows) {
    var canvas = document.createElement("canvas"), down = pixels.length / across;
    canvas.width = across;
    canvas.height = down;
    api.images = api.images.filter(function (old) { return old.column !== column || old.row !== row; });
    var image = {
      number: ++made, canvas: canvas, pen: canvas.getContext("2d", { alpha: false }),
      data: new ImageData(new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, pixels.byteLength), across, down),
      width: across, height: down, column: column, row: row, brush: null,
      place: function () {
        var w = api.cellWidth(), h = api.cellHeight();
        return { x: column * w, y: row * h, w: columns * w, h: rows * h };
      },
      columns: columns, rows: rows
    };
    api.images.push(image);
    return image.number;
  };

  function named(number) { return api.images.find(function (image) { return image.number === number; }); }

  api.show = function (number, from, to, covered) {
    var image = named(number);
    if (!image) { return; }
    put(image, 0, from, image.width, to + 1);
    if (image.brush) { put(image, image.brush[0], image.brush[1], image.brush[2], image.brush[3]); }
    image.brush = null;
    image.covered = covered;
    if (covered) { cover(image); }
  };

  function cover(image) {
    for (var row = 0; row < image.rows; row++) {
      for (var column = 0; column < image.columns; column++) { api.paintCell((image.row + row) * api.columns + image.column + column); }
    }
  }

  // A brush with its tip on a pixel: bristles, a ferrule and a handle up to the right, or to where there is room.
  api.brush = function (number, x, y, handle, shade) {
    var image = named(number);
    if (!image) { return; }
    var place = image.place(), sx = place.w / image.width, sy = place.h / image.height;
    var size = Math.max(14, Math.min(place.w, place.h) * 0.3), reach = size / sx;
    var dx = x + reach * 0.75 < image.width ? 1 : -1, dy = y - reach * 0.75 >= 0 ? -1 : 1;
    var tipX = place.x + (x + 0.5) * sx, tipY = place.y + (y + 0.5) * sy;
    image.brush = [x - 0.2 * reach, y - 0.2 * reach, x + 0.2 * reach, y + 0.2 * reach];
    image.brush[dx > 0 ? 2 : 0] = x + dx * reach;
    image.brush[dy > 0 ? 3 : 1] = y + dy * reach * sx / sy;
    pen.save();
    pen.beginPath();
    pen.rect(place.x, place.y, place.w, place.h);
    pen.clip();
    pen.translate(tipX, tipY);
    pen.rotate(Math.atan2(dy, dx));
    var thick = size * 0.085;
    pen.lineWidth = Math.max(2, size * 0.04);
    pen.lineJoin = "round";
    pen.strokeStyle = pen.fillStyle = api.hex(shade);
    shape([[0, 0], [0.16, 1], [0.32, 1], [0.32, -1], [0.16, -1]], size, thick * 1.15);
    pen.stroke();
    pen.fill();
    pen.fillStyle = api.hex(handle);
    shape([[0.3, 0.8], [0.42, 0.8], [0.6, 1], [1.18, 0.35], [1.18, -0.35], [0.6, -1], [0.42, -0.8], [0.3, -0.8]], size, thick);
    pen.stroke();
    pen.fill();
    pen.fillStyle = api.hex(shade);
    pen.fillRect(0.40 * size, -thick, Math.max(1, 0.03 * size), 2 * thick);
    pen.restore();
    if (image.covered) { cover(image); }
  };

  function shape(points, along, across) {
    pen.beginPath();
    points.forEach(function (point) { pen.lineTo(point[0] * along, point[1] * across); });
    pen.closePath();
  }
})(wetpaint);
