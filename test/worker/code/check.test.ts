/** The code rules once more in workerd: its stack is what a hook that is nested without end meets. */
import "../../unit/code/check.test";
import "../../unit/code/referenced-secrets.test";
