/** The vault's tests once more, with the WebCrypto that production has. */
import "../../unit/vault/api-key.test";
import "../../unit/vault/vault.test";
