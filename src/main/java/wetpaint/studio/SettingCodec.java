package wetpaint.studio;

/** Writes settings. */
@SuppressWarnings("EnumOrdinal") // Written and read by one process, so a number stands for the same constant.
final class SettingCodec implements StateCodec<SettingState> {
  private static final Mode[] MODES = Mode.values();

  @Override
  public void write(PackedLog out, SettingState before, SettingState state) {
    out.number(state.setting().mode().ordinal());
    out.number(state.setting().painters());
  }

  @Override
  public SettingState read(PackedLog.Reader in, SettingState before, long since) {
    return new SettingState(since, new Setting(MODES[in.integer()], in.integer()));
  }
}
