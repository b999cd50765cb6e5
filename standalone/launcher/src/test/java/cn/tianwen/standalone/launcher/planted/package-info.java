/**
 * Plants valid personal numbers in every input and looks for them wherever something stays or is
 * shown: {@link cn.tianwen.standalone.launcher.planted.PlantedNumbers}.
 */
@NullMarked
package cn.tianwen.standalone.launcher.planted;

import org.jspecify.annotations.NullMarked;
