package wetpaint.view;

import java.util.List;

import wetpaint.theme.Theme;

/** The paintings on a screen, for those who can draw them finer than in cells, and in which theme. */
public record Exhibition(List<Hanging> hangings, Theme theme) {}
