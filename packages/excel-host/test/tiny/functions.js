CustomFunctions.associate("TWICE", (value) => 2 * value);
