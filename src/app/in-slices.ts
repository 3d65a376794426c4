export * from "../core/model/in-slices";
