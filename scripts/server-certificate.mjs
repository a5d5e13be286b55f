/**
 * Key and certificate of https://localhost:3000, trusted by this machine where its owner allows that.
 *
 * Installing the certificate authority asks for the owner's consent (and for sudo on Linux). Without it the
 * development server makes a certificate of its own, which a browser shows a warning for and Excel refuses.
 */
export async function serverCertificate() {
  const { default: certificates } = await import("office-addin-dev-certs");
  try {
    return await certificates.getHttpsServerOptions();
  } catch (error) {
    console.warn(
      `没有装上受信任的开发证书（${error.message ?? error}），改用自签证书：浏览器会提示，Excel 不会接受。`,
    );
    return undefined;
  }
}
