/** What a feed of posts shows that no single post does. In: posts. Out: findings with figures. Looks at no network. */
@NullMarked
package dev.pressline.audit;

import org.jspecify.annotations.NullMarked;
