/** The list of bodies cannot be used; the message is a Chinese sentence that says where and what to do. */
export class UnreadableRoster extends Error {
  override readonly name = "UnreadableRoster";
}
