package wetpaint.view;

/** What stands in for characters that a plain terminal does not have. */
final class Ascii {
  private Ascii() {}

  static char of(char character) {
    return character < 127 ? character : switch (character) {
      case '─', '╌', '–', '—' -> '-';
      case '━', '‖' -> '=';
      case '│', '¦', '├' -> '|';
      case '╭', '╮', '╰', '╯', '┬', '┴', '┼' -> '+';
      case '█', '▓', '▉', '▊', '▋', '▌', '▄', '▅', '▆', '▇' -> '#';
      case '▀' -> '"';
      case '▍', '▎', '▏', '▁', '▂', '▃' -> ' ';
      case '▒' -> '%';
      case '░', '·' -> '.';
      case '╱' -> '/';
      case '≈', '…', '»' -> '~';
      case '×' -> 'x';
      case '’', '‘' -> '\'';
      case '“', '”' -> '"';
      case '▶', '▷', '→' -> '>';
      case '◀', '←' -> '<';
      case '▲', '↑' -> '^';
      case '▼', '↓' -> 'v';
      case '◆', '●', '✓' -> '*';
      case '◇', '○' -> 'o';
      default -> '?';
    };
  }
}
